/** The native compiler reads no component; those are read, with what they pass on, by `astro check`. */
declare module '*.astro' {
	const component: import('astro/runtime/server/index.js').AstroComponentFactory
	export default component
}
