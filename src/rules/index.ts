import type { Rule } from '../rule.ts'
import allSuccessorsOneTeam from './control/all-successors-one-team.ts'
import chiefDirectReportsNotSenior from './control/chief-direct-reports-not-senior.ts'
import commissionIndependence from './control/commission-independence.ts'
import dealDeskIndependence from './control/deal-desk-independence.ts'
import execTeamLopsided from './control/exec-team-lopsided.ts'
import financeReportsToSales from './control/finance-reports-to-sales.ts'
import forecastAndTargetSameOwner from './control/forecast-and-target-same-owner.ts'
import keyPersonRisk from './control/key-person-risk.ts'
import managerCarriesPersonalQuota from './control/manager-carries-personal-quota.ts'
import quotaRollupGap from './control/quota-rollup-gap.ts'
import revopsSplit from './control/revops-split.ts'
import samePersonSellsAndApproves from './control/same-person-sells-and-approves.ts'
import sdrAeRatio from './control/sdr-ae-ratio.ts'
import soleHolderOfDuty from './control/sole-holder-of-duty.ts'
import directiveWithoutReason from './format/directive-without-reason.ts'
import duplicateKey from './format/duplicate-key.ts'
import emptyChart from './format/empty-chart.ts'
import encoding from './format/encoding.ts'
import expiredDirective from './format/expired-directive.ts'
import invalidDirective from './format/invalid-directive.ts'
import invalidField from './format/invalid-field.ts'
import lockedRuleInDirective from './format/locked-rule-in-directive.ts'
import missingField from './format/missing-field.ts'
import notAChart from './format/not-a-chart.ts'
import partialChart from './format/partial-chart.ts'
import staleBaselineEntry from './format/stale-baseline-entry.ts'
import syntax from './format/syntax.ts'
import unknownField from './format/unknown-field.ts'
import unknownRuleInDirective from './format/unknown-rule-in-directive.ts'
import unreadDocument from './format/unread-document.ts'
import unsupportedTag from './format/unsupported-tag.ts'
import unusedDirective from './format/unused-directive.ts'
import assistantWithReports from './hierarchy/assistant-with-reports.ts'
import conflictingManager from './hierarchy/conflicting-manager.ts'
import departmentMismatch from './hierarchy/department-mismatch.ts'
import departmentWithoutHead from './hierarchy/department-without-head.ts'
import deputyLayer from './hierarchy/deputy-layer.ts'
import layerSkip from './hierarchy/layer-skip.ts'
import levelCompression from './hierarchy/level-compression.ts'
import levelInversion from './hierarchy/level-inversion.ts'
import multipleDepartmentHeads from './hierarchy/multiple-department-heads.ts'
import multipleRoots from './hierarchy/multiple-roots.ts'
import noRoot from './hierarchy/no-root.ts'
import oneSidedLink from './hierarchy/one-sided-link.ts'
import personReportsToSelfViaSeat from './hierarchy/person-reports-to-self-via-seat.ts'
import reportingCycle from './hierarchy/reporting-cycle.ts'
import selfReport from './hierarchy/self-report.ts'
import singleReport from './hierarchy/single-report.ts'
import singleReportChain from './hierarchy/single-report-chain.ts'
import spanTooNarrow from './hierarchy/span-too-narrow.ts'
import spanTooWide from './hierarchy/span-too-wide.ts'
import tooManyLayers from './hierarchy/too-many-layers.ts'
import unknownManager from './hierarchy/unknown-manager.ts'
import duplicatePersonId from './identity/duplicate-person-id.ts'
import duplicatePersonName from './identity/duplicate-person-name.ts'
import duplicatePositionId from './identity/duplicate-position-id.ts'
import filledWithoutPerson from './identity/filled-without-person.ts'
import orphanPerson from './identity/orphan-person.ts'
import personInSeveralSeats from './identity/person-in-several-seats.ts'
import sharedPosition from './identity/shared-position.ts'
import unknownBusinessUnit from './identity/unknown-business-unit.ts'
import unknownReference from './identity/unknown-reference.ts'
import vacantWithPerson from './identity/vacant-with-person.ts'
import marketRoleMismatch from './ladder/market-role-mismatch.ts'
import pipelineHandoffGap from './ladder/pipeline-handoff-gap.ts'
import quotaWithoutSetter from './ladder/quota-without-setter.ts'
import salesLadderInverted from './ladder/sales-ladder-inverted.ts'
import sdrBdrDutyMixup from './ladder/sdr-bdr-duty-mixup.ts'
import unexpectedSalesManager from './ladder/unexpected-sales-manager.ts'
import vpSalesMisplaced from './ladder/vp-sales-misplaced.ts'
import vpSalesWithoutSalesTeam from './ladder/vp-sales-without-sales-team.ts'
import channelWithoutOwner from './leadership/channel-without-owner.ts'
import chiefWithoutRoleProfile from './leadership/chief-without-role-profile.ts'
import chiefWithoutSalesOperations from './leadership/chief-without-sales-operations.ts'
import croFinanceUnaligned from './leadership/cro-finance-unaligned.ts'
import croInSimpleEnvironment from './leadership/cro-in-simple-environment.ts'
import croLifecycleGap from './leadership/cro-lifecycle-gap.ts'
import croReportsTooLow from './leadership/cro-reports-too-low.ts'
import croSalesOnlyScope from './leadership/cro-sales-only-scope.ts'
import croStyleCsoWithoutReports from './leadership/cro-style-cso-without-reports.ts'
import croWithoutExecutingVp from './leadership/cro-without-executing-vp.ts'
import csoCroUnaligned from './leadership/cso-cro-unaligned.ts'
import csoInComplexEnvironment from './leadership/cso-in-complex-environment.ts'
import csoScopeExceedsSales from './leadership/cso-scope-exceeds-sales.ts'
import csoStyleCroWithoutIntegrator from './leadership/cso-style-cro-without-integrator.ts'
import csoStyleCroWithoutPeers from './leadership/cso-style-cro-without-peers.ts'
import csoWithoutSalesStrategist from './leadership/cso-without-sales-strategist.ts'
import forecastWithoutOwner from './leadership/forecast-without-owner.ts'
import kpiSeatMismatch from './leadership/kpi-seat-mismatch.ts'
import leaderBackgroundGap from './leadership/leader-background-gap.ts'
import leaderCompetencyGap from './leadership/leader-competency-gap.ts'
import leaderStyleUnknown from './leadership/leader-style-unknown.ts'
import lifecycleStageOverlap from './leadership/lifecycle-stage-overlap.ts'
import oneSidedSalesLeadership from './leadership/one-sided-sales-leadership.ts'
import salesChiefOffExecTeam from './leadership/sales-chief-off-exec-team.ts'
import salesChiefUnaligned from './leadership/sales-chief-unaligned.ts'
import salesOutsideChief from './leadership/sales-outside-chief.ts'
import sdrOutsideCroScope from './leadership/sdr-outside-cro-scope.ts'
import styleSeatMismatch from './leadership/style-seat-mismatch.ts'
import unitNotMonitored from './leadership/unit-not-monitored.ts'
import unitOutgrewCso from './leadership/unit-outgrew-cso.ts'
import unitWithoutCroPipeline from './leadership/unit-without-cro-pipeline.ts'
import dottedCycle from './matrix/dotted-cycle.ts'
import dottedLineRedundant from './matrix/dotted-line-redundant.ts'
import dottedLineToSelfOrSubordinate from './matrix/dotted-line-to-self-or-subordinate.ts'
import dottedSpan from './matrix/dotted-span.ts'
import dottedWithoutSolid from './matrix/dotted-without-solid.ts'
import tooManyDottedLines from './matrix/too-many-dotted-lines.ts'
import chiefNotGrowingBench from './succession/chief-not-growing-bench.ts'
import circularSuccession from './succession/circular-succession.ts'
import duplicateCandidate from './succession/duplicate-candidate.ts'
import duplicateSuccessionPlan from './succession/duplicate-succession-plan.ts'
import externalOnlySuccession from './succession/external-only-succession.ts'
import leavingWithoutTransition from './succession/leaving-without-transition.ts'
import missingSuccessor from './succession/missing-successor.ts'
import noEmergencyCover from './succession/no-emergency-cover.ts'
import noReadySuccessor from './succession/no-ready-successor.ts'
import rankingGap from './succession/ranking-gap.ts'
import staleSuccessionPlan from './succession/stale-succession-plan.ts'
import successionPlanUnaligned from './succession/succession-plan-unaligned.ts'
import successionWithoutStakeholders from './succession/succession-without-stakeholders.ts'
import successorLeaving from './succession/successor-leaving.ts'
import successorNotAssessed from './succession/successor-not-assessed.ts'
import successorOvercommitted from './succession/successor-overcommitted.ts'
import successorStyleMismatch from './succession/successor-style-mismatch.ts'
import successorWithoutDevelopment from './succession/successor-without-development.ts'
import successorWithoutExposure from './succession/successor-without-exposure.ts'
import thinBench from './succession/thin-bench.ts'
import vacantSalesSeatUncovered from './succession/vacant-sales-seat-uncovered.ts'
import chartStale from './time/chart-stale.ts'
import futureOrInvertedDates from './time/future-or-inverted-dates.ts'
import interimTooLong from './time/interim-too-long.ts'
import interimWithoutEnd from './time/interim-without-end.ts'
import leaverStillInSeat from './time/leaver-still-in-seat.ts'
import vacancyTooLong from './time/vacancy-too-long.ts'
import vacancyUndated from './time/vacancy-undated.ts'
import vacantManagerWithReports from './time/vacant-manager-with-reports.ts'
import ambiguousTitle from './titles/ambiguous-title.ts'
import managerTitleWithoutReports from './titles/manager-title-without-reports.ts'
import roleTitleConflict from './titles/role-title-conflict.ts'
import titleLevelMismatch from './titles/title-level-mismatch.ts'
import unknownRole from './titles/unknown-role.ts'

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
  allSuccessorsOneTeam,
  ambiguousTitle,
  assistantWithReports,
  channelWithoutOwner,
  chartStale,
  chiefDirectReportsNotSenior,
  chiefNotGrowingBench,
  chiefWithoutRoleProfile,
  chiefWithoutSalesOperations,
  circularSuccession,
  commissionIndependence,
  conflictingManager,
  croFinanceUnaligned,
  croInSimpleEnvironment,
  croLifecycleGap,
  croReportsTooLow,
  croSalesOnlyScope,
  croStyleCsoWithoutReports,
  croWithoutExecutingVp,
  csoCroUnaligned,
  csoInComplexEnvironment,
  csoScopeExceedsSales,
  csoStyleCroWithoutIntegrator,
  csoStyleCroWithoutPeers,
  csoWithoutSalesStrategist,
  dealDeskIndependence,
  departmentMismatch,
  departmentWithoutHead,
  deputyLayer,
  directiveWithoutReason,
  dottedCycle,
  dottedLineRedundant,
  dottedLineToSelfOrSubordinate,
  dottedSpan,
  dottedWithoutSolid,
  duplicateCandidate,
  duplicateKey,
  duplicatePersonId,
  duplicatePersonName,
  duplicatePositionId,
  duplicateSuccessionPlan,
  emptyChart,
  encoding,
  execTeamLopsided,
  expiredDirective,
  externalOnlySuccession,
  filledWithoutPerson,
  financeReportsToSales,
  forecastAndTargetSameOwner,
  forecastWithoutOwner,
  futureOrInvertedDates,
  interimTooLong,
  interimWithoutEnd,
  invalidDirective,
  invalidField,
  keyPersonRisk,
  kpiSeatMismatch,
  layerSkip,
  leaderBackgroundGap,
  leaderCompetencyGap,
  leaderStyleUnknown,
  leaverStillInSeat,
  leavingWithoutTransition,
  levelCompression,
  levelInversion,
  lifecycleStageOverlap,
  lockedRuleInDirective,
  managerCarriesPersonalQuota,
  managerTitleWithoutReports,
  marketRoleMismatch,
  missingField,
  missingSuccessor,
  multipleDepartmentHeads,
  multipleRoots,
  noEmergencyCover,
  noReadySuccessor,
  noRoot,
  notAChart,
  oneSidedLink,
  oneSidedSalesLeadership,
  orphanPerson,
  partialChart,
  personInSeveralSeats,
  personReportsToSelfViaSeat,
  pipelineHandoffGap,
  quotaRollupGap,
  quotaWithoutSetter,
  rankingGap,
  reportingCycle,
  revopsSplit,
  roleTitleConflict,
  salesChiefOffExecTeam,
  salesChiefUnaligned,
  salesLadderInverted,
  salesOutsideChief,
  samePersonSellsAndApproves,
  sdrAeRatio,
  sdrBdrDutyMixup,
  sdrOutsideCroScope,
  selfReport,
  sharedPosition,
  singleReport,
  singleReportChain,
  soleHolderOfDuty,
  spanTooNarrow,
  spanTooWide,
  staleBaselineEntry,
  staleSuccessionPlan,
  styleSeatMismatch,
  successionPlanUnaligned,
  successionWithoutStakeholders,
  successorLeaving,
  successorNotAssessed,
  successorOvercommitted,
  successorStyleMismatch,
  successorWithoutDevelopment,
  successorWithoutExposure,
  syntax,
  thinBench,
  titleLevelMismatch,
  tooManyDottedLines,
  tooManyLayers,
  unexpectedSalesManager,
  unitNotMonitored,
  unitOutgrewCso,
  unitWithoutCroPipeline,
  unknownBusinessUnit,
  unknownField,
  unknownManager,
  unknownReference,
  unknownRole,
  unknownRuleInDirective,
  unreadDocument,
  unsupportedTag,
  unusedDirective,
  vacancyTooLong,
  vacancyUndated,
  vacantManagerWithReports,
  vacantSalesSeatUncovered,
  vacantWithPerson,
  vpSalesMisplaced,
  vpSalesWithoutSalesTeam,
]
