/** Where a page stands, as schema.org tells it. */
export function breadcrumbList(crumbs: readonly { name: string; href: string }[], absolute: (path: string) => string) {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: crumbs.map(({ name, href }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			item: absolute(href),
		})),
	}
}
