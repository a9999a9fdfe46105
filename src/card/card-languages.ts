/** The languages of cards on a screen: those of the UI, unless the reader has chosen an order. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type CardLanguages, cardLanguages } from '../pack/reader-language.ts';
import { readerLanguage } from './reader-language.ts';

/** The setting's value. */
export const CardLanguagesContext = createContext('');

export function useCardLanguages(): CardLanguages {
  return cardLanguages(readerLanguage(), useContext(CardLanguagesContext));
}
