declare module 'virtual:library' {
  const library: import('./library.ts').Library;
  export default library;
}

/** What finds candidates: part of every page. */
declare module 'virtual:lexicon' {
  const lexicon: import('../mentions/index.ts').StoredLexicon;
  export default lexicon;
}

/** The same with all evidence: part of pages that have a candidate. */
declare module 'virtual:whole-lexicon' {
  const lexicon: import('../mentions/index.ts').StoredLexicon;
  export default lexicon;
}
