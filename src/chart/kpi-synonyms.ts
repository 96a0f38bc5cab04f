import { once } from '../once.ts'
import { namesBySynonym } from './names-by-synonym.ts'
import { vocabularyKey } from './vocabulary-key.ts'

/** KPI → other names for the same thing. A KPI that stands here is known, and so can be told from others. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  'quota-attainment': [
    'attainment',
    'quota',
    'quota-achievement',
    'target-attainment',
    'target-achievement',
    'sales-target-attainment',
    'quota-attainment-%',
    '%-of-quota',
    'percent-of-quota',
    'sales-quota',
    'sales-target',
    'sales-targets',
  ],
  'average-selling-price': ['asp', 'average-price', 'avg-selling-price', 'average-sales-price', 'selling-price'],
  'deal-velocity': ['velocity', 'sales-velocity', 'pipeline-velocity', 'speed-of-deals', 'deal-speed'],
  'win-rate': ['hit-rate', 'close-rate', 'closing-rate', 'closing-ratio', 'win-ratio', 'hit-ratio', 'win-loss-ratio'],
  'deal-size': ['average-deal-size', 'avg-deal-size', 'average-contract-value', 'acv', 'average-order-value', 'aov'],
  'sales-cycle-length': ['sales-cycle', 'sales-cycle-time', 'cycle-time', 'length-of-sales-cycle', 'time-to-close'],
  arr: [
    'annual-recurring-revenue',
    'recurring-revenue',
    'mrr',
    'monthly-recurring-revenue',
    'new-arr',
    'net-new-arr',
    'arr-growth',
  ],
  'customer-lifetime-value': ['clv', 'cltv', 'ltv', 'lifetime-value', 'customer-value', 'ltv-cac', 'ltv-to-cac'],
  'churn-rate': [
    'churn',
    'customer-churn',
    'customer-churn-rate',
    'logo-churn',
    'revenue-churn',
    'attrition-rate',
    'retention',
    'retention-rate',
    'customer-retention',
    'customer-retention-rate',
    'logo-retention',
    'renewal-rate',
    'renewals',
  ],
  'net-revenue-retention': ['nrr', 'net-retention', 'net-dollar-retention', 'ndr', 'net-retention-rate'],
  'gross-revenue-retention': ['grr', 'gross-retention', 'gross-dollar-retention', 'gross-retention-rate'],
  'conversion-rate': [
    'conversion',
    'sales-conversion-rate',
    'sales-conversion',
    'lead-conversion',
    'lead-conversion-rate',
  ],
  revenue: ['sales', 'total-revenue', 'sales-revenue', 'turnover', 'bookings', 'net-sales', 'sales-volume'],
  'revenue-growth': [
    'growth',
    'sales-growth',
    'revenue-growth-rate',
    'growth-rate',
    'year-on-year-growth',
    'yoy-growth',
  ],
  profitability: ['profit', 'profit-margin', 'margin', 'ebit', 'ebitda', 'operating-profit', 'operating-margin'],
  'gross-margin': ['gross-profit', 'gross-profit-margin'],
  'contribution-margin': ['contribution'],
  'customer-acquisition-cost': ['cac', 'cost-of-acquisition', 'acquisition-cost', 'cac-payback'],
  'expansion-revenue': ['expansion', 'upsell-revenue', 'cross-sell-revenue', 'upsell'],
  'pipeline-coverage': ['coverage-ratio', 'pipeline-ratio'],
  'pipeline-value': ['pipeline', 'pipeline-generated', 'pipeline-created', 'qualified-pipeline'],
  'forecast-accuracy': ['forecasting-accuracy'],
  'new-customers': ['new-logos', 'new-logo-count', 'customers-won', 'logos'],
  'leads-generated': [
    'leads',
    'lead-volume',
    'mql',
    'mqls',
    'sql',
    'sqls',
    'marketing-qualified-leads',
    'sales-qualified-leads',
  ],
  'sales-activity': ['activity', 'activities', 'calls', 'calls-made', 'meetings', 'meetings-booked', 'demos', 'visits'],
  'ramp-time': ['ramp', 'time-to-productivity', 'rep-ramp-time'],
  'net-promoter-score': ['nps'],
  'customer-satisfaction': ['csat', 'customer-satisfaction-score'],
  'market-share': [],
  'brand-awareness': ['awareness'],
}

const canonicalNames = once(() => namesBySynonym(synonyms))

/** The one name of a KPI that has many; undefined for one that is not known. */
export function canonicalKpi(kpi: string): string | undefined {
  return canonicalNames().get(vocabularyKey(kpi))
}
