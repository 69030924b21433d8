import { ambiguousNumberRule } from '../../../src/gate/rules/ambiguous-number.ts'
import { amendmentCompleteRule } from '../../../src/gate/rules/amendment-complete.ts'
import { areaAliasRule } from '../../../src/gate/rules/area-alias.ts'
import { areaAmendmentRule } from '../../../src/gate/rules/area-amendment.ts'
import { areaEndedRule } from '../../../src/gate/rules/area-ended.ts'
import { areaLevelRule } from '../../../src/gate/rules/area-level.ts'
import { attachmentFileRule } from '../../../src/gate/rules/attachment-file.ts'
import { boundaryCodeRule } from '../../../src/gate/rules/boundary-code.ts'
import { boundaryCoordinatesRule } from '../../../src/gate/rules/boundary-coordinates.ts'
import { boundaryFileRule } from '../../../src/gate/rules/boundary-file.ts'
import { boundaryShapeRule } from '../../../src/gate/rules/boundary-shape.ts'
import { boundarySiblingsRule } from '../../../src/gate/rules/boundary-siblings.ts'
import { bpsCodeRule } from '../../../src/gate/rules/bps-code.ts'
import { bpsCodeAreaRule } from '../../../src/gate/rules/bps-code-area.ts'
import { categoryKnownRule } from '../../../src/gate/rules/category-known.ts'
import { cellCountRule } from '../../../src/gate/rules/cell-count.ts'
import { copiesPositiveRule } from '../../../src/gate/rules/copies-positive.ts'
import { correctionChangeRule } from '../../../src/gate/rules/correction-change.ts'
import { correctionCurrentRule } from '../../../src/gate/rules/correction-current.ts'
import { datasetNameRule } from '../../../src/gate/rules/dataset-name.ts'
import { datasetTitleRule } from '../../../src/gate/rules/dataset-title.ts'
import { datasetVersionRule } from '../../../src/gate/rules/dataset-version.ts'
import { delimiterRule } from '../../../src/gate/rules/delimiter.ts'
import { derivedIndicatorRule } from '../../../src/gate/rules/derived-indicator.ts'
import { duplicateColumnRule } from '../../../src/gate/rules/duplicate-column.ts'
import { duplicateKeyRule } from '../../../src/gate/rules/duplicate-key.ts'
import { electoralDistrictRule } from '../../../src/gate/rules/electoral-district.ts'
import { emptyFileRule } from '../../../src/gate/rules/empty-file.ts'
import { encodingRule } from '../../../src/gate/rules/encoding.ts'
import { figureHistoryRule } from '../../../src/gate/rules/figure-history.ts'
import { fileMissingRule } from '../../../src/gate/rules/file-missing.ts'
import { indicatorConsistentRule } from '../../../src/gate/rules/indicator-consistent.ts'
import { indicatorFormulaRule } from '../../../src/gate/rules/indicator-formula.ts'
import { indicatorRelationRule } from '../../../src/gate/rules/indicator-relation.ts'
import { indicatorReplacementRule } from '../../../src/gate/rules/indicator-replacement.ts'
import { knownAreaRule } from '../../../src/gate/rules/known-area.ts'
import { knownIndicatorRule } from '../../../src/gate/rules/known-indicator.ts'
import { knownNewsRule } from '../../../src/gate/rules/known-news.ts'
import { knownProgrammeRule } from '../../../src/gate/rules/known-programme.ts'
import { lineLengthRule } from '../../../src/gate/rules/line-length.ts'
import { missingColumnRule } from '../../../src/gate/rules/missing-column.ts'
import { newsAttachmentRule } from '../../../src/gate/rules/news-attachment.ts'
import { newsPictureRule } from '../../../src/gate/rules/news-picture.ts'
import { numberFormatRule } from '../../../src/gate/rules/number-format.ts'
import { observationSmallRule } from '../../../src/gate/rules/observation-small.ts'
import { otherHeadingsRule } from '../../../src/gate/rules/other-headings.ts'
import { outsidePortalRule } from '../../../src/gate/rules/outside-portal.ts'
import { percentRangeRule } from '../../../src/gate/rules/percent-range.ts'
import { periodFormatRule } from '../../../src/gate/rules/period-format.ts'
import { personalAccountNumberRule } from '../../../src/gate/rules/personal-account-number.ts'
import { personalAddressRule } from '../../../src/gate/rules/personal-address.ts'
import { personalAllowanceRule } from '../../../src/gate/rules/personal-allowance.ts'
import { personalBirthDateRule } from '../../../src/gate/rules/personal-birth-date.ts'
import { personalColumnRule } from '../../../src/gate/rules/personal-column.ts'
import { personalCoordinatesRule } from '../../../src/gate/rules/personal-coordinates.ts'
import { personalEmailRule } from '../../../src/gate/rules/personal-email.ts'
import { personalIdentityNumberRule } from '../../../src/gate/rules/personal-identity-number.ts'
import { personalNameRule } from '../../../src/gate/rules/personal-name.ts'
import { personalPhoneRule } from '../../../src/gate/rules/personal-phone.ts'
import { pictureFileRule } from '../../../src/gate/rules/picture-file.ts'
import { plausibleCheckedRule } from '../../../src/gate/rules/plausible-checked.ts'
import { portalAreaRule } from '../../../src/gate/rules/portal-area.ts'
import { portalIndicatorRule } from '../../../src/gate/rules/portal-indicator.ts'
import { portalPlanRule } from '../../../src/gate/rules/portal-plan.ts'
import { portalSchemaRule } from '../../../src/gate/rules/portal-schema.ts'
import { programmeParentRule } from '../../../src/gate/rules/programme-parent.ts'
import { protectedTableRule } from '../../../src/gate/rules/protected-table.ts'
import { quoteRule } from '../../../src/gate/rules/quote.ts'
import { rangeRule } from '../../../src/gate/rules/range.ts'
import { recipientCategoryRule } from '../../../src/gate/rules/recipient-category.ts'
import { recipientDuplicateRule } from '../../../src/gate/rules/recipient-duplicate.ts'
import { recipientLevelRule } from '../../../src/gate/rules/recipient-level.ts'
import { recipientLinkedRule } from '../../../src/gate/rules/recipient-linked.ts'
import { recipientOfficesRule } from '../../../src/gate/rules/recipient-offices.ts'
import { recipientOverlapRule } from '../../../src/gate/rules/recipient-overlap.ts'
import { recipientRareRule } from '../../../src/gate/rules/recipient-rare.ts'
import { recipientRowsRule } from '../../../src/gate/rules/recipient-rows.ts'
import { recipientScopeRule } from '../../../src/gate/rules/recipient-scope.ts'
import { recipientUnitRule } from '../../../src/gate/rules/recipient-unit.ts'
import { recipientWholeRule } from '../../../src/gate/rules/recipient-whole.ts'
import { recommendationAddresseeRule } from '../../../src/gate/rules/recommendation-addressee.ts'
import { recommendationDatesRule } from '../../../src/gate/rules/recommendation-dates.ts'
import { recommendationEvidenceRule } from '../../../src/gate/rules/recommendation-evidence.ts'
import { recommendationHistoryRule } from '../../../src/gate/rules/recommendation-history.ts'
import { recommendationRealRule } from '../../../src/gate/rules/recommendation-real.ts'
import { recommendationRepeatedRule } from '../../../src/gate/rules/recommendation-repeated.ts'
import { reconciledSumRule } from '../../../src/gate/rules/reconciled-sum.ts'
import { referenceMonthsRule } from '../../../src/gate/rules/reference-months.ts'
import { registrySchemaRule } from '../../../src/gate/rules/registry-schema.ts'
import { releaseChangesRule } from '../../../src/gate/rules/release-changes.ts'
import { reservedNameRule } from '../../../src/gate/rules/reserved-name.ts'
import { searchAliasRule } from '../../../src/gate/rules/search-alias.ts'
import { sidecarMissingRule } from '../../../src/gate/rules/sidecar-missing.ts'
import { sidecarOrphanRule } from '../../../src/gate/rules/sidecar-orphan.ts'
import { sidecarSchemaRule } from '../../../src/gate/rules/sidecar-schema.ts'
import { simulatedAreasRule } from '../../../src/gate/rules/simulated-areas.ts'
import { socialRegistryRule } from '../../../src/gate/rules/social-registry.ts'
import { statusKnownRule } from '../../../src/gate/rules/status-known.ts'
import { statusWithoutValueRule } from '../../../src/gate/rules/status-without-value.ts'
import { stoppedRule } from '../../../src/gate/rules/stopped.ts'
import { textLinkRule } from '../../../src/gate/rules/text-link.ts'
import { tilePositionRule } from '../../../src/gate/rules/tile-position.ts'
import { unexpectedFileRule } from '../../../src/gate/rules/unexpected-file.ts'
import { uniqueIdRule } from '../../../src/gate/rules/unique-id.ts'
import { unknownColumnRule } from '../../../src/gate/rules/unknown-column.ts'
import { untranslatedRule } from '../../../src/gate/rules/untranslated.ts'
import { valueWithoutStatusRule } from '../../../src/gate/rules/value-without-status.ts'
import { verificationSmallRule } from '../../../src/gate/rules/verification-small.ts'
import { verificationStagesRule } from '../../../src/gate/rules/verification-stages.ts'
import { wholeNumberRule } from '../../../src/gate/rules/whole-number.ts'
import { yamlSyntaxRule } from '../../../src/gate/rules/yaml-syntax.ts'
import type { Rule } from '../../../src/issue/finding.ts'
import { mdxSyntaxRule } from '../../gate/texts/mdx-syntax.ts'
import { releaseLedgerRule } from '../../protect/release/release-ledger.ts'

/** Every rule of the gate in alphabetical order, one file each; reports, docs and tests read them here. */
export const rules: readonly Rule[] = [
	ambiguousNumberRule,
	amendmentCompleteRule,
	areaAliasRule,
	areaAmendmentRule,
	areaEndedRule,
	areaLevelRule,
	attachmentFileRule,
	boundaryCodeRule,
	boundaryCoordinatesRule,
	boundaryFileRule,
	boundaryShapeRule,
	boundarySiblingsRule,
	bpsCodeRule,
	bpsCodeAreaRule,
	categoryKnownRule,
	cellCountRule,
	copiesPositiveRule,
	correctionChangeRule,
	correctionCurrentRule,
	datasetNameRule,
	datasetTitleRule,
	datasetVersionRule,
	delimiterRule,
	derivedIndicatorRule,
	duplicateColumnRule,
	duplicateKeyRule,
	electoralDistrictRule,
	emptyFileRule,
	encodingRule,
	figureHistoryRule,
	fileMissingRule,
	indicatorConsistentRule,
	indicatorFormulaRule,
	indicatorRelationRule,
	indicatorReplacementRule,
	knownAreaRule,
	knownIndicatorRule,
	knownNewsRule,
	knownProgrammeRule,
	lineLengthRule,
	mdxSyntaxRule,
	missingColumnRule,
	newsAttachmentRule,
	newsPictureRule,
	numberFormatRule,
	observationSmallRule,
	otherHeadingsRule,
	outsidePortalRule,
	percentRangeRule,
	periodFormatRule,
	personalAccountNumberRule,
	personalAddressRule,
	personalAllowanceRule,
	personalBirthDateRule,
	personalColumnRule,
	personalCoordinatesRule,
	personalEmailRule,
	personalIdentityNumberRule,
	personalNameRule,
	personalPhoneRule,
	pictureFileRule,
	plausibleCheckedRule,
	portalAreaRule,
	portalIndicatorRule,
	portalPlanRule,
	portalSchemaRule,
	programmeParentRule,
	protectedTableRule,
	quoteRule,
	rangeRule,
	recipientCategoryRule,
	recipientDuplicateRule,
	recipientLevelRule,
	recipientLinkedRule,
	recipientOfficesRule,
	recipientOverlapRule,
	recipientRareRule,
	recipientRowsRule,
	recipientScopeRule,
	recipientUnitRule,
	recipientWholeRule,
	recommendationAddresseeRule,
	recommendationDatesRule,
	recommendationEvidenceRule,
	recommendationHistoryRule,
	recommendationRealRule,
	recommendationRepeatedRule,
	reconciledSumRule,
	referenceMonthsRule,
	registrySchemaRule,
	releaseChangesRule,
	releaseLedgerRule,
	reservedNameRule,
	searchAliasRule,
	sidecarMissingRule,
	sidecarOrphanRule,
	sidecarSchemaRule,
	simulatedAreasRule,
	socialRegistryRule,
	statusKnownRule,
	statusWithoutValueRule,
	stoppedRule,
	textLinkRule,
	tilePositionRule,
	unexpectedFileRule,
	uniqueIdRule,
	unknownColumnRule,
	untranslatedRule,
	valueWithoutStatusRule,
	verificationSmallRule,
	verificationStagesRule,
	wholeNumberRule,
	yamlSyntaxRule,
]
