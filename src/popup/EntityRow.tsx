/** One entity of the page: a click goes to its next mention, the arrow opens its facts right here. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useCardLanguages } from '../card/card-languages.ts';
import { FactList } from '../card/FactList.tsx';
import { formatNumber } from '../card/format-number.ts';
import { IconButton } from '../card/IconButton.tsx';
import type { CardFact } from '../pack/card-content.ts';
import type { Library } from '../pack/library.ts';
import { makeCard } from '../pack/make-card.ts';
import { DOWN, UP } from './chevrons.ts';
import { frameOfJump, type TabMention } from './merge-frames.ts';
import { today } from './today.ts';

export interface EntityRowProps {
  mention: TabMention;
  library: Library;
  pageHas: readonly string[];
  /** Quiet entities are highlighted too. */
  quiet: boolean;
  /** It is not marked in the page: its topics are switched off, or the reader has hidden it. */
  off: boolean;
  /** The reader has it before their eyes. */
  inView: boolean;
  jump: (frame: string, entity: string) => void;
}

export function EntityRow({ mention, library, pageHas, quiet, off, inView, jump }: EntityRowProps) {
  const [open, setOpen] = useState(false);
  const [jumps, setJumps] = useState(0);
  const { entity, count } = mention;
  const languages = useCardLanguages();
  const { ui, names } = languages;
  const { tier, label, typeLabel } = library.entities[entity]!;
  const name = label[names];
  // Only for an opened row: a page may hold hundreds.
  const content = open ? makeCard(library, entity, { languages, pageHas, today: today() }) : undefined;
  const onlyListed = tier === 'popup-only' || (tier === 'quiet' && !quiet);
  const go = (): void => {
    jump(frameOfJump(mention, jumps), entity);
    setJumps(jumps + 1);
  };
  return (
    <li
      class={off ? 'fc-entity fc-off' : 'fc-entity'}
      data-entity={entity}
      aria-current={inView ? 'location' : undefined}
    >
      <div class="fc-row">
        <button type="button" class="fc-jump" title={i18n.t('popup.jump', [name])} onClick={go}>
          <span class="fc-entity-name" lang={names}>
            {name}
          </span>
          {/* In the place of the type: beside it there is no room for both. */}
          {onlyListed && !off ? (
            <span class="fc-tag">{i18n.t('popup.onlyListed')}</span>
          ) : (
            <span class="fc-entity-type" lang={names}>
              {typeLabel[names]}
            </span>
          )}
          <span class="fc-count" aria-hidden="true">
            {count}
          </span>
          <span class="fc-read-aloud">{i18n.t('popup.mentions', count, [formatNumber(count, ui)])}</span>
        </button>
        <IconButton
          label={i18n.t('popup.expand', [name])}
          path={open ? UP : DOWN}
          expanded={open}
          onClick={() => setOpen(!open)}
        />
      </div>
      {content && (
        <div class="fc-opened">
          <p class="fc-one-line" lang={names}>
            {content.oneLiner}
          </p>
          <FactList content={content} more={reportLink} />
        </div>
      )}
    </li>
  );
}

/** Where the error is told there is more room than here. */
function reportLink({ id }: CardFact) {
  return (
    <a class="fc-report-link" href={`/contents.html?report#${id}`} target="_blank">
      {i18n.t('report.open')}
    </a>
  );
}
