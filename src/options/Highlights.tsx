/** How highlights look, with a preview drawn as pages are. */
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Locked } from '../card/Locked.tsx';
import type { Library } from '../pack/library.ts';
import { HIGHLIGHT_STYLES } from '../settings/settings.ts';
import type { ChoiceProps } from './Options.tsx';
import { PreviewCard } from './PreviewCard.tsx';
import { type StartPreview, usePreview } from './use-preview.ts';
import { RadioCards } from './RadioCards.tsx';
import { Section } from './Section.tsx';
import { drawSample } from './style-samples.ts';

export interface HighlightsProps extends ChoiceProps {
  library: Library;
  startPreview: StartPreview;
}

export function Highlights({ library, settings, change, startPreview }: HighlightsProps) {
  const choice = useRef<HTMLDivElement>(null);
  const paragraph = useRef<HTMLParagraphElement>(null);
  const style = settings.highlightStyle;

  useEffect(() => {
    const ending = new AbortController();
    for (const option of HIGHLIGHT_STYLES)
      drawSample(choice.current!.querySelector(`[data-option=${option}]`)!, option, ending.signal);
    return () => ending.abort();
  }, []);
  usePreview(paragraph, { library, settings, start: startPreview });

  return (
    <Section id="highlights">
      <div ref={choice}>
        <Locked names={['highlightStyle']}>
          <RadioCards
            legend={i18n.t('options.highlightsHelp')}
            options={HIGHLIGHT_STYLES.map((value) => ({ value, label: i18n.t(`options.style.${value}`) }))}
            chosen={style}
            onChoose={(value) => change('highlightStyle', value)}
          />
        </Locked>
      </div>
      <div class="fc-preview">
        <div class="fc-preview-text">
          <h3>{i18n.t('options.preview')}</h3>
          <p ref={paragraph} data-live>
            {i18n.t('options.previewText')}
          </p>
        </div>
        <PreviewCard library={library} />
      </div>
    </Section>
  );
}
