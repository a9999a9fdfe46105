/** The shortcuts as they are now, and the way to the browser's own page where they are changed. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { changeShortcuts, readShortcuts, type Shortcut } from './shortcuts.ts';
import { Section } from './Section.tsx';

export function Keyboard() {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const ending = new AbortController();
    const read = (): void => void readShortcuts().then(setShortcuts);
    read();
    // The reader comes back from the browser's page.
    document.addEventListener('visibilitychange', read, { signal: ending.signal });
    return () => ending.abort();
  }, []);
  return (
    <Section id="keyboard" help={i18n.t('options.keyboardHelp')}>
      <dl class="fc-shortcuts">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name} data-command={name}>
            <dt>{description}</dt>
            <dd>{keys === '' ? i18n.t('options.noShortcut') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="fc-help">{i18n.t('options.modeHelp')}</p>
      <button type="button" class="fc-button" onClick={changeShortcuts}>
        {i18n.t('options.changeShortcuts')}
      </button>
    </Section>
  );
}
