declare module 'virtual:library' {
  const library: import('./library.ts').Library;
  export default library;
}

declare module 'virtual:lexicon' {
  const lexicon: import('../mentions/index.ts').StoredLexicon;
  export default lexicon;
}
