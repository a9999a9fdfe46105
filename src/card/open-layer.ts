/** An element of ours in the page's top layer: a host with an open shadow root, out of reach of the page's styles. */
import cardCss from './card.css?inline';
import factsCss from './facts.css?inline';
import noticeCss from './notice.css?inline';
import tokensCss from './tokens.css?inline';

const HOST_NAME = 'fact-cards-host';
/** Elements are made by namespace: in an XML document createElement makes no HTML. */
const XHTML = 'http://www.w3.org/1999/xhtml';

/** Important rules of a shadow tree win over the page's for its host, so that what it says of unknown elements is out. */
const HOST_CSS = ':host { all: initial !important; display: contents !important; }';

let sheet: CSSStyleSheet | undefined;

/** In no document yet; `put` comes before showPopover. */
export interface Layer {
  host: HTMLElement;
  layer: HTMLElement;
  put: (theme: string, container: Element) => void;
}

export function makeLayer(className: string): Layer {
  const host = document.createElementNS(XHTML, HOST_NAME);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [layerSheet()];
  const layer = document.createElementNS(XHTML, 'div');
  layer.className = `fc-theme ${className}`;
  layer.popover = 'manual';
  root.append(layer);
  return {
    host,
    layer,
    put(theme, container) {
      layer.dataset['theme'] = theme;
      container.append(host);
    },
  };
}

function layerSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(HOST_CSS + tokensCss + factsCss + cardCss + noticeCss);
  }
  return sheet;
}
