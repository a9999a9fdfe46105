/** Adds a site or a pattern, typed or pasted; what would match nothing or everything is said before it is stored. */
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { showEntry } from '../settings/site-rule.ts';
import { parseEntry } from './parse-entry.ts';

export interface SiteFormProps {
  setting: 'sitesOff' | 'sitesOn';
  field: RefObject<HTMLInputElement | null>;
  known: readonly string[];
  onAdd: (site: string) => void;
}

export function SiteForm({ setting, field, known, onAdd }: SiteFormProps) {
  const id = `add-${setting}`;
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const add = (event: Event): void => {
    event.preventDefault();
    const { entry, problem: refused } = parseEntry(typed);
    if (refused) setProblem(i18n.t(`options.entryProblem.${refused}`));
    else if (known.includes(entry)) setProblem(i18n.t('options.known', [showEntry(entry)]));
    else {
      onAdd(entry);
      setTyped('');
      setProblem(undefined);
    }
    field.current?.focus();
  };
  return (
    <form class="fc-site-form" noValidate onSubmit={add}>
      <label for={id}>{setting === 'sitesOff' ? i18n.t('options.addSite') : i18n.t('options.addSiteOn')}</label>
      <div class="fc-field-row">
        <input
          id={id}
          ref={field}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder="example.org"
          value={typed}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-problem`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setProblem(undefined);
          }}
        />
        <button type="submit" class="fc-button">
          {i18n.t('options.add')}
        </button>
      </div>
      <p id={`${id}-problem`} class="fc-problem" role="alert">
        {problem}
      </p>
    </form>
  );
}
