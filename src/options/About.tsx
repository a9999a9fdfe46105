/** The pack, and what is stored where. */
import { i18n } from '#i18n';
import { readerLanguage } from '../card/reader-language.ts';
import { formatDate } from '../pack/format-date.ts';
import type { Library } from '../pack/library.ts';
import { Section } from './Section.tsx';

export function About({ library }: { library: Library }) {
  const language = readerLanguage();
  const { info, entities, facts, sources } = library;
  const contents = [
    i18n.t('options.entities', Object.keys(entities).length),
    i18n.t('options.facts', Object.keys(facts).length),
    i18n.t('options.sources', Object.keys(sources).length),
  ];
  return (
    <Section id="about">
      <dl class="fc-about">
        <Row term={i18n.t('options.pack')} says={info.name[language]} />
        <Row term={i18n.t('options.version')} says={info.version} />
        <Row term={i18n.t('options.dataDate')} says={formatDate(info.dataDate, language)} />
        <Row term={i18n.t('options.contents')} says={contents.join(', ')} />
      </dl>
      <p>
        <a href="/contents.html">{i18n.t('options.toContents')}</a>
      </p>
      <h3>{i18n.t('options.privacyTitle')}</h3>
      <p>{i18n.t('options.privacy')}</p>
      <dl class="fc-about">
        <Row term={i18n.t('options.storedHere')} says={i18n.t('options.storedHereWhat')} />
        <Row term={i18n.t('options.storedSync')} says={i18n.t('options.storedSyncWhat')} />
      </dl>
    </Section>
  );
}

function Row({ term, says }: { term: string; says: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{says}</dd>
    </div>
  );
}
