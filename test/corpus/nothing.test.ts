import { nothingIn } from './examples';

suite('no figure: other numbers of news prose', () => {
  nothingIn([
    'On 18 November 2025 the 118th Congress met for the 3rd time.', 'It grew 35% in Q3 2024 and 3.8 percent in FY25.', 'Call (202) 969-8890 x223 or 1-833-890-4930.', 'The game ended 7-2; odds are 1 in 292 million.', 'Flights run 24/7, since 9/11, in 2024/25.',
    'See Section 3.2 on page 12 (ISBN 978-3-16-148410-0).', 'Contract N00019-17-C-0001 under 18 U.S.C. § 656', 'He is 6\'2", weighs 80 kg and ran 42.195 km in 2:01:09.', 'The stock code is 9997; $NVDA and $TSLA rose, $ORCL fell.', 'It has 671B parameters, 37B active, and saw 14.8T tokens.',
    'A 1.5 GW campus on 875 acres draws 450W a card.', 'They hired 1,200 people in 14 states.', 'The 10-for-1 split follows the 3-year plan.', '40 bitcoins, 400k ETH and 605K USDT were stolen.', 'DeepSeek-R1, GPT-4, V2.5, Llama 3.1 405B, o1-preview', 'Room 101, Route 66, I-95, Boeing 747s and 80 A380s',
    'A million people; a billion years; tens of thousands of users; several hundred jobs', 'He paid with 5 pounds of butter; 3 million pounds of beef were recalled.', 'They played 38, won 20 and lost 9; some 3,000 won prizes.', 'The S&P 500 and the Fortune 500; the Nikkei 225.',
  ]);
});

suite('no figure: words of money without a value', () => {
  nothingIn([
    'a multi-billion dollar deal', 'a multibillion-dollar contract', 'a multi-million-pound fraud', 'an eight-figure sum in the low nine figures', 'victims never see a cent', 'every dollar counts', 'mere pennies on the dollar', 'top dollar for the strong dollar', 'the dollar fell against the euro', 'my two cents',
    '50 Cent released an album.', 'He had a yen for it; she won.', 'If I had a dollar for that', 'the Milwaukee Bucks beat the 76ers', 'billions in funding, millions of users', 'EUR/USD 1.0850', 'Copyright 2022 Yuan Tong', 'All sums are in 2024 dollars, not in constant 2015 euros.',
  ]);
});

suite('no figure: chips by name, size or number', () => {
  nothingIn([
    'RTX 4090, GTX 1080 and RX 7900 XTX', 'RTX 3060 GPUs', '3060 GPUs', 'a 5090 GPU', '30+ series GPUs', '40-series GPUs', 'the A100, the H100 and the MI300X', 'GB200 NVL72', 'an 80GB A100', '80 GB A100', '80 GBs GPUs', 'a 24 GB GPU', '8GB GPUs', 'GPU 0 and GPU 1', '29 GPU layers', 'Gaudi 3 accelerators', 'Trainium 2 chips', 'Ascend 910B chips', '910C chips',
    '7nm chips', '5 nm GPUs', '3-nanometer chips', '12-inch wafers', 'a 64-core CPU', '4 x 128 threads', 'TPU v4 pods', 'Blackwell GPUs', 'CUDA 12 GPUs', 'PCIe 5 GPUs', 'GPU-hours', 'per GPU', 'multi-GPU', 'an H100', 'whoever wants a GPU', 'the top 10 AI chips', 'No. 1 GPU maker', 'one of its GPUs', 'the 2024 Nvidia GPUs', 'H100 vs A100',
  ]);
});

suite('no figure: numbers beside chips that count something else', () => {
  nothingIn([
    'In 2023 Nvidia GPUs were scarce.', 'By 2025 AMD GPUs had caught up.', 'Since 2020 AI chips have been short.', '256 GPU servers, 32 GPU nodes, 64 eight-way H800 boxes', '5 reasons GPUs are expensive', '2 percent of GPUs failed', '40% of the chips', '10x more GPUs', '5x the GPU performance', '4x H100 performance', '30x H100 throughput', '3 AI chip startups',
    '2 chip makers and 3 chip plants', '5,000 poker chips', '12 chocolate chips', '20,000 casino chips', '1 billion smartphone chips', '3 million Xeon processors', '36 Grace CPUs', '16 EPYC processors', '700W per GPU', '132 kW per GPU rack', '100 engineers who build GPUs', '8 people and GPUs', '$NVDA GPUs', 'GPUs: 80GB', 'GPU price 2024', '4K gaming GPU',
    'three startup accelerators', 'two particle accelerators', '4 food processors', '8 word processors', '133 F-35s', '20 A320s', 'Samsung 990 Pro', '2 GPU startups', '0x5060',
  ]);
});

suite('no figure: code, formulas, templates', () => {
  nothingIn([
    'export HOME=$HOME', 'echo $1 $2', 'cp "$1" "$2"', "awk '{print $1}' file", '${VAR:-1}', '$(date +%s)', 's/(a)/$1/g', 's/(a)(b)/$2/$1/', 'cd $1/$2', '$(5) of them', 'the formula $2N + 3$', '$x = 10$ and $5 < y$', '$10^5$ and $3_i$', '$5$', '$/token', '$2a$10$N9qo8uLOickgx2ZMRZoMye', 'return `\\x1b[31m${str}`', 'id=$1', '{2:.0$}', '$$', 'A$AP Rocky and Ke$ha', '192.168.0.1:8080', 'v1.2.3-rc.4', '#1234', '1e9',
  ]);
});
