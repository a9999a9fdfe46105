/** "Not this one": hides a mention like it here, by its spelling, or everywhere. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Choose } from './FactCard.tsx';
import { onTrusted } from './on-trusted.ts';

export interface HideChoices {
  /** The mention as the page writes it. */
  text: string;
  onPage: Choose;
  onAlias: Choose;
  onEntity: Choose;
}

export function NotThisOne({ name, hide }: { name: string; hide: HideChoices }) {
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // They open at the foot of what is seen of the card.
  useLayoutEffect(() => list.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' }), [open]);
  const choices = [
    { key: 'page', label: i18n.t('card.hideOnPage', [name]), choose: hide.onPage },
    { key: 'alias', label: i18n.t('card.hideAlias', [hide.text]), choose: hide.onAlias },
    { key: 'entity', label: i18n.t('card.hideEntity', [name]), choose: hide.onEntity },
  ];
  return (
    <div class="fc-not-this">
      <button type="button" class="fc-text-button" aria-expanded={open} onClick={onTrusted(() => setOpen(!open))}>
        {i18n.t('card.notThis')}
      </button>
      {open && (
        <ul ref={list}>
          {choices.map(({ key, label, choose }) => (
            <li key={key}>
              <button
                type="button"
                class="fc-text-button"
                data-hide={key}
                onClick={onTrusted((event) => choose(event.detail === 0))}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
