import type { Finding } from '../checks/finding/finding.ts'
import { personalAccountNumber } from '../checks/personal-account-number.ts'
import { personalAddress } from '../checks/personal-address.ts'
import { personalBirthDate } from '../checks/personal-birth-date.ts'
import { personalCoordinates } from '../checks/personal-coordinates.ts'
import { personalEmail } from '../checks/personal-email.ts'
import { personalIdentityNumber } from '../checks/personal-identity-number.ts'
import { personalName } from '../checks/personal-name.ts'
import { personalPhone } from '../checks/personal-phone.ts'
import type { PersonalDataKind } from './personal-data-kind.ts'

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
