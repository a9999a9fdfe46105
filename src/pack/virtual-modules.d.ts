declare module 'virtual:library' {
  const library: import('./library.ts').Library;
  export default library;
}

/** What tells a block that may hold a name from one that holds none: part of every page. */
declare module 'virtual:known-names' {
  const knownNames: import('../mentions/index.ts').StoredNames;
  export default knownNames;
}

/** What finds and judges names: part of pages that may hold one. */
declare module 'virtual:lexicon' {
  const readLexicon: () => Promise<import('../mentions/index.ts').StoredLexicon>;
  export default readLexicon;
}
