/** Says that an organisation has a say here, and which of its values do not count. */
import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import { PolicyContext } from '../card/Locked.tsx';
import type { Library } from '../pack/library.ts';

export function PolicyNote({ library }: { library: Library }) {
  const { values, ignored } = useContext(PolicyContext);
  const topics = (values.topicsOff ?? []).filter((id) => !library.topics.some((topic) => topic.id === id));
  const unknown = [...ignored, ...topics.map((id) => `settings.topicsOff: ${id}`)];
  if (unknown.length === 0 && Object.keys(values).length === 0) return null;
  return (
    <div class="fc-policy">
      <p>{i18n.t('options.policy')}</p>
      {unknown.length > 0 && <p class="fc-problem">{i18n.t('options.policyIgnored', [unknown.join(', ')])}</p>}
    </div>
  );
}
