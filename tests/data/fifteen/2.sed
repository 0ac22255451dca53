15s/level = 5/level = 2/
26s/influense/influence/
29s/trust = "46"/trust = 46/
41s/qualty/quality/
50s/hana/hanna/
55s/, hours = 3//
56s/hanna = { trust = 6 }, team = { transparency = 2 }/team = { transparency = 6, stress = 2 }/
59s/ } } },/ } },\n        because = "One day says little, and she has seen enough." },/
67s/mondy/monday/
74s/conted/counted/
90s/14/4/
97s/seem/seen/
103s/sing/sign/
113s/trainig/training/
119s/flor/floor/
