/** Entities of the page that the reader has hidden: out of the way, and not counted. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { IconButton } from '../card/IconButton.tsx';
import { DOWN, UP } from './chevrons.ts';
import { EntityRow, type EntityRowProps } from './EntityRow.tsx';
import type { TabMention } from './merge-frames.ts';
import { openOptions } from './open-options.ts';

export interface HiddenSectionProps extends Pick<EntityRowProps, 'library' | 'pageHas' | 'jump'> {
  mentions: readonly TabMention[];
}

export function HiddenSection({ mentions, ...row }: HiddenSectionProps) {
  const [open, setOpen] = useState(false);
  const known = mentions.filter(({ entity }) => Object.hasOwn(row.library.entities, entity));
  if (known.length === 0) return null;
  return (
    <section class="fc-group" data-hidden>
      <div class="fc-group-head">
        <div class="fc-group-title">
          <h3>
            {i18n.t('popup.hidden')} <span class="fc-number">{known.length}</span>
          </h3>
        </div>
        <button type="button" class="fc-text-button" onClick={() => openOptions('hidden')}>
          {i18n.t('popup.showAgain')}
        </button>
        <IconButton
          label={i18n.t('popup.expandHidden')}
          path={open ? UP : DOWN}
          expanded={open}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open && (
        <ul>
          {known.map((mention) => (
            <EntityRow key={mention.entity} mention={mention} {...row} quiet={false} off inView={false} />
          ))}
        </ul>
      )}
    </section>
  );
}
