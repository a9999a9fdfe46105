import '../../src/card/tokens.css';
import '../../src/card/facts.css';
import '../../src/highlights/highlight.css';
import '../../src/highlights/looks.css';
import '../../src/welcome/welcome.css';
import { render } from 'preact';
import knownNames from 'virtual:known-names';
import readLexicon from 'virtual:lexicon';
import { i18n } from '#i18n';
import { buildCard } from '../../src/card/card-host.tsx';
import { openBar } from '../../src/card/open-bar.tsx';
import { offerCardScript } from '../../src/card/card-script.ts';
import { offerHoverScript } from '../../src/hover/hover-script.ts';
import { startHover } from '../../src/hover/start-hover.ts';
import { offerJudge } from '../../src/reader/judge-script.ts';
import { makeJudgeScript } from '../../src/reader/make-judge-script.ts';
import { openNames } from '../../src/mentions/index.ts';
import { startReader } from '../../src/reader/start-reader.ts';
import { Welcome } from '../../src/welcome/Welcome.tsx';

document.documentElement.lang = i18n.t('language');
document.title = i18n.t('welcome.title');
render(<Welcome />, document.querySelector('#app')!);

// No browser puts content scripts into extension pages: the reader of the live paragraph is started by hand.
offerCardScript({ build: buildCard, openBar });
offerHoverScript({ start: startHover });
offerJudge(readLexicon().then(makeJudgeScript));
void startReader(() => openNames(knownNames), new AbortController().signal);
