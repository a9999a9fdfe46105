/** "Report an error": a text with pack version and fact id, to fill in and to copy. Sends and opens nothing. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

export interface ReportFactProps {
  /** The text to begin with. */
  text: string;
  /** Open from the start: the reader has come for this. */
  asked: boolean;
}

export function ReportFact({ text, asked }: ReportFactProps) {
  const [open, setOpen] = useState(asked);
  const [copied, setCopied] = useState<boolean>();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  // Opened for the reader by a link: the field is where they go on.
  useEffect(() => {
    if (asked) field.current?.focus();
  }, [asked]);
  const copy = (): void => {
    navigator.clipboard.writeText(field.current!.value).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div class="fc-report">
      <button
        type="button"
        class="fc-text-button"
        data-do="report"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
          setCopied(undefined);
        }}
      >
        {i18n.t('report.open')}
      </button>
      {open && (
        <>
          <label for={id}>{i18n.t('report.help')}</label>
          <textarea id={id} ref={field} rows={9} spellcheck={false} onInput={() => setCopied(undefined)}>
            {text}
          </textarea>
          <div class="fc-report-foot">
            <button type="button" class="fc-button" data-do="copy-report" onClick={copy}>
              {i18n.t('report.copy')}
            </button>
            <span role="status">
              {copied !== undefined && (copied ? i18n.t('card.copied') : i18n.t('report.notCopied'))}
            </span>
          </div>
        </>
      )}
    </div>
  );
}
