import type { Finding } from '../../issue/finding.ts'
import type { PersonalDataKind } from '../../personal-data/personal-data-kind.ts'
import { personalAccountNumber } from '../rules/personal-account-number.ts'
import { personalAddress } from '../rules/personal-address.ts'
import { personalBirthDate } from '../rules/personal-birth-date.ts'
import { personalCoordinates } from '../rules/personal-coordinates.ts'
import { personalEmail } from '../rules/personal-email.ts'
import { personalIdentityNumber } from '../rules/personal-identity-number.ts'
import { personalName } from '../rules/personal-name.ts'
import { personalPhone } from '../rules/personal-phone.ts'

const findings: Readonly<Record<Exclude<PersonalDataKind, 'column'>, Finding>> = {
	'identity-number': personalIdentityNumber(),
	phone: personalPhone(),
	email: personalEmail(),
	address: personalAddress(),
	coordinates: personalCoordinates(),
	'birth-date': personalBirthDate(),
	'account-number': personalAccountNumber(),
	name: personalName(),
}

/** The finding for a kind of personal data; it never holds the value. */
export function personalDataFinding(kind: Exclude<PersonalDataKind, 'column'>): Finding {
	return findings[kind]
}
