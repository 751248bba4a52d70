import type { Governor } from './governor';
import { count, forms } from './governorRows';

/** What governs counts of chips. */
export const countGovernors: readonly Governor[] = [
  count('noun', {}, 'got out of', 'get out of', 'gets out of', 'getting out of', 'got it right'),
  count('verb', { 'gpu-purchases': 8 },
    ...forms('purchase', 'order', 'procure', 'acquire', 'secure', 'import', 'receive'),
    'bought', 'buy', 'buys', 'buying', 'snapped up', 'snap up', 'took', 'takes', 'orders', 'acquisition', 'acquisitions', 'purchases',
    'licence', 'license', 'licensed', 'export', 'got', 'scooped up', 'placed orders', 'followed by', 'diverted', 'customer', 'customers',
    'buyer', 'buyers', 'rush', 'rushed', 'asked', 'put in for', 'puts in for', 'on order', 'in the queue', 'snapping up', 'snaps up',
    'snapped', 'hoovered up', 'bagged', 'grabbed', 'picked up', 'laid hands on', 'snagged', 'snags', 'lapped up', 'scooped', 'meant for',
    'destined for', 'earmarked for', 'bagging', 'booked', 'obtained', 'obtain', 'obtaining', 'import', 'imported', 'smuggled', 'purchase',
    'purchased', 'purchasing', 'interest in purchasing', 'allotted', 'be allowed', 'stockpiling',
  ),
  count('noun', { 'gpu-shipments': 8 }, 'had shipped', 'have shipped', 'had already shipped', 'have already shipped', 'were shipped', 'have been shipped', 'had been shipped', 'shipped to', 'shipped by', 'went to data centers', 'went to data centres', 'went into data centers', 'went into data centres', 'to the data-center market'),
  count('noun', { 'gpu-shipments': 12 }, ...['be', 'being', 'been'].flatMap((being) => ['made', 'produced', 'manufactured', 'churned out', 'turned out'].map((done) => `${being} ${done}`))),
  count('noun', { 'gpu-shipments': 7 }, ...['the', 'the first', 'the second', 'the third', 'the fourth'].map((which) => `for ${which} quarter`)),
  count('noun', { 'gpu-shipments': 13 }, 'out of the door', 'out the door', 'to market', 'onto the market', 'on the market', 'off the line', 'off its lines', 'left the factory', 'to customers', 'shipments of', 'distribution of'),
  count('verb', { 'gpu-purchases': 13 }, 'asked nvidia to ship', 'asked nvidia to supply', 'asked it to ship', 'asked it to supply', 'batch of', 'consignment of'),
  count('verb', { 'gpu-purchases': 5.5, 'gpu-shipments': 4 }, 'sent', 'sends', 'went to', 'going to', 'sending'),
  count('verb', { 'gpu-shipments': 8 }, ...forms('ship', 'manufacture', 'produce', 'deliver'), 'shipped', 'shipping', 'shipments', 'shipment', 'sold', 'sells', 'sell', 'selling', 'sales', 'made', 'make', 'makes', 'making', 'production', 'output', 'dies', 'supply', 'supplied', 'turn out', 'turned out', 'units sold'),
  count('verb', { 'gpu-shipments': 8 },
    ...['leave', 'leaves', 'left', 'leaving'].flatMap((verb) => ['plants', 'factories', 'fabs', 'factory gates'].map((where) => `${verb} its ${where}`)),
  ),
  count('verb', { 'gpu-shipments': 4, 'gpu-purchases': 4, 'gpu-count': 3.5 }, 'wants', 'want', 'wanted', 'allowed', 'approved'),
  count('noun', { 'gpu-count': 6 },
    ...forms('use', 'install', 'deploy', 'operate', 'house', 'own', 'stockpile', 'amass', 'train', 'retrain', 'host', 'contain', 'need'),
    'has', 'have', 'had', 'having', 'runs', 'run', 'ran', 'running', 'cluster', 'clusters', 'fleet', 'hold', 'holds', 'held', 'holding',
    'racks', 'rack', 'supercomputer', 'campus', 'site', 'access', 'training', 'stock', 'online', 'online with', 'switched on', 'live',
    'sits on', 'in all', 'at work', 'centre', 'center', 'data center', 'data centre', 'expand', 'grow', 'take it to', 'pool', 'capacity',
    'in service', 'target', 'goal', 'equipped', 'powered by', 'power', 'connects', 'links', 'brings', 'bring online', 'machines', 'active',
  ),
];
