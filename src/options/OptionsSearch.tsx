/** Finds an option by any word of its section. */
import { i18n } from '#i18n';

export interface OptionsSearchProps {
  query: string;
  onSearch: (query: string) => void;
}

export function OptionsSearch({ query, onSearch }: OptionsSearchProps) {
  return (
    <input
      class="fc-options-search"
      type="search"
      value={query}
      aria-label={i18n.t('options.searchOptions')}
      placeholder={i18n.t('options.searchOptions')}
      onInput={(event) => onSearch(event.currentTarget.value)}
    />
  );
}
