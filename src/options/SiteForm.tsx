/** Adds a site, typed or pasted. */
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { parseSite } from './parse-site.ts';

export interface SiteFormProps {
  field: RefObject<HTMLInputElement | null>;
  known: readonly string[];
  onAdd: (site: string) => void;
}

export function SiteForm({ field, known, onAdd }: SiteFormProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const add = (event: Event): void => {
    event.preventDefault();
    const site = parseSite(typed);
    if (site !== undefined && !known.includes(site)) {
      onAdd(site);
      setTyped('');
      setProblem(undefined);
    } else setProblem(site === undefined ? i18n.t('options.notASite') : i18n.t('options.known', [site]));
    field.current?.focus();
  };
  return (
    <form class="fc-site-form" noValidate onSubmit={add}>
      <label for="add-site">{i18n.t('options.addSite')}</label>
      <div class="fc-field-row">
        <input
          id="add-site"
          ref={field}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder="example.org"
          value={typed}
          aria-invalid={problem !== undefined}
          aria-describedby="add-site-problem"
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setProblem(undefined);
          }}
        />
        <button type="submit" class="fc-button">
          {i18n.t('options.add')}
        </button>
      </div>
      <p id="add-site-problem" class="fc-problem" role="alert">
        {problem}
      </p>
    </form>
  );
}
