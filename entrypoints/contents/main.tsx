import '../../src/card/tokens.css';
import '../../src/card/facts.css';
import '../../src/options/contents.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { Contents } from '../../src/options/Contents.tsx';

document.documentElement.lang = i18n.t('language');
document.title = `${i18n.t('extensionName')}: ${i18n.t('contents.title')}`;
render(<Contents />, document.querySelector('#app')!);
