/** Lets the reader at the preview's paragraph as at a page: the options bring it the same hover script. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { drawHighlights, type Drawing, type PageMention } from '../highlights/index.ts';
import type { Library } from '../pack/library.ts';
import type { Settings } from '../settings/settings.ts';
import { previewMentions } from './preview.ts';

export interface PreviewPage {
  drawing: Drawing;
  mentions: () => PageMention[];
  settings: () => Settings;
}

/** Starts the hover behaviour; returns how to follow a change of settings. The entry point knows it, options do not. */
export type StartPreview = (page: PreviewPage, signal: AbortSignal) => () => void;

export function usePreview(
  paragraph: RefObject<HTMLElement | null>,
  { library, settings, start }: { library: Library; settings: Settings; start: StartPreview },
): void {
  const nowRef = useRef(settings);
  const followRef = useRef<() => void>(undefined);
  useEffect(() => {
    const ending = new AbortController();
    const mentions = previewMentions(paragraph.current!, library);
    const drawing = drawHighlights(nowRef.current.highlightStyle, ending.signal);
    followRef.current = start({ drawing, mentions: () => mentions, settings: () => nowRef.current }, ending.signal);
    return () => ending.abort();
  }, [library, start]);
  useEffect(() => {
    nowRef.current = settings;
    followRef.current?.();
  }, [settings]);
}
