export { openBrowser } from '../../scripts/browser/open-browser.ts'
