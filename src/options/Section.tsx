/** One section of the options; its id is its deep link. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

/** In the order of the page. */
export const SECTIONS = [
  'topics',
  'highlights',
  'behaviour',
  'card',
  'languages',
  'sites',
  'hidden',
  'keyboard',
  'badge',
  'data',
  'trust',
  'about',
] as const;
export type SectionId = (typeof SECTIONS)[number];

export interface SectionProps {
  id: SectionId;
  /** What the section is about, where its title does not say it. */
  help?: string;
  children: ComponentChildren;
}

export function Section({ id, help, children }: SectionProps) {
  return (
    <section id={id} class="fc-section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{i18n.t(`options.${id}`)}</h2>
      {help && <p class="fc-help">{help}</p>}
      <div class="fc-panel">{children}</div>
    </section>
  );
}
