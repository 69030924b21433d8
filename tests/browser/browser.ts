export { openBrowser } from '../../scripts/ground/browser/open-browser.ts'
