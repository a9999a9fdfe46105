/**
 * Regular expressions over letters. The browser's own classes (`\p{L}`) are looked up in its tables when an expression
 * is made, and compiled with hundreds of ranges when it is used: sixty of them took 25 ms of each page with a name, with
 * the classes below 6 (cold, Node 24). These hold the letters of the languages that we read, and of a few more.
 */

/** By the browser's name. What is added to L are digits and marks of scripts that we have no names in. */
const CLASSES: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ˁͰ-ͳͶ-\u1fffⰀ-\u2dff々-〇ぁ-ゖァ-ヺー-\ud7ff豈-\ufaffｦ-ﾝ',
  // One line for Latin, Greek, Cyrillic and Vietnamese each: most letters of Latin's extension take turns.
  Lu: 'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽƠƢƤƦƧƩƬƮƯΆΈ-ΊΌΎΏΑ-ΡΣ-ΫЀ-ЯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ',
  Ll: 'a-zµß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĸĺļľŀłńņňŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžſơƣƥƨƪƫƭưΐά-ώа-џạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
  M: '\u0300-\u036f\u3099\u309a\ufe20-\ufe2f',
  N: '0-9²³¹¼-¾',
  'Script=Latin': 'A-Za-zªºÀ-ÖØ-öø-ʸḀ-ỿ',
};

/**
 * Expressions of a template's raw text, by their flags: regex.u`^\p{Lu}`.
 * @throws if it asks for a class that is not here
 */
export const regex = { u: tagFor('u'), gu: tagFor('gu'), iu: tagFor('iu') } as const;

function tagFor(flags: string): (source: TemplateStringsArray) => RegExp {
  return ({ raw }) => new RegExp(inline(raw[0]!), flags);
}

/** Puts the ranges in the place of a class, in brackets of their own where the source has none. */
function inline(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{([^}]*)\}|\\.|[[\]]/g, (part, name: string | undefined) => {
    if (part === '[' || part === ']') inClass = part === '[';
    if (name === undefined) return part;
    const ranges = CLASSES[name];
    if (ranges === undefined) throw new Error(`letters: there is no class "${name}"; add it to CLASSES`);
    return inClass ? ranges : `[${ranges}]`;
  });
}
