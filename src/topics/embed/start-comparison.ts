import { showEmbeddedComparison } from './embedded-comparison.ts'

const root = document.querySelector<HTMLElement>('[data-embedded-comparison]')
if (root) void showEmbeddedComparison(root, location.search)
