declare module 'virtual:library' {
  const library: import('./library.ts').Library;
  export default library;
}

/** What finds candidates: part of every page. A function, since a page that is switched off never needs it. */
declare module 'virtual:lexicon' {
  const readLexicon: () => Promise<import('../mentions/index.ts').StoredLexicon>;
  export default readLexicon;
}

/** The same with all evidence: part of pages that have a candidate. */
declare module 'virtual:whole-lexicon' {
  const readLexicon: () => Promise<import('../mentions/index.ts').StoredLexicon>;
  export default readLexicon;
}
