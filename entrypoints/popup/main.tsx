import '../../src/card/tokens.css';
import '../../src/card/facts.css';
import '../../src/card/switch.css';
import '../../src/popup/popup.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { Popup } from '../../src/popup/Popup.tsx';

document.documentElement.lang = i18n.t('language');
render(<Popup beside={false} />, document.querySelector('#app')!);
