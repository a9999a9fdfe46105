import '../../src/card/tokens.css';
import '../../src/card/facts.css';
import '../../src/highlights/highlight.css';
import '../../src/welcome/welcome.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { Welcome } from '../../src/welcome/Welcome.tsx';

document.documentElement.lang = i18n.t('cardLanguage');
document.title = i18n.t('welcome.title');
render(<Welcome />, document.querySelector('#app')!);
