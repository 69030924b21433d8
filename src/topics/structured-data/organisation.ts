/** An office as schema.org tells it. Offices are named, people never. */
export function organisation(name: string) {
	return { '@type': 'GovernmentOrganization' as const, name }
}
