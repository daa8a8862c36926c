import { hasHan } from '../languages.ts';
import { stem } from '../matching/inflection.ts';
import { fold } from './fold.ts';
import { unitsOfMeaning } from './meaning-units.ts';
import { unitsOf } from './units.ts';

/**
 * What people say = what documents and definitions write. A term that is written with a word on the right is
 * found by those on the left too, where its meaning is looked for. For the build alone.
 */
const table = `
apartment, flat, house, home = housing, home, flat, residential building, dwelling
unsold, unfinished = housing stock, inventory, unsold
landlord, tenant, rent = rental, lease
company, firm, business, corporation = enterprise, company, firm
small company, small business = small and medium-sized enterprise, micro
factory, plant = manufacturing, industrial, plant
steelmaker, steel mill, steelworks = steel, ansteel
shipbuilder, shipyard = shipbuilding, ship
carmaker, car, automobile = vehicle, automobile
electric car = new energy vehicle
bullet train, fast train = high-speed railway, high-speed rail
train, rail = railway
subway, underground, metro = rail transit, metro, subway
road, highway, motorway = highway, expressway, road
truck, lorry = freight, logistics, vehicle
airplane, plane, airline, flying, flight = aviation, aircraft, airport, flight, low-altitude
port, harbor = port, seaport
ship, boat, vessel = shipping, vessel, ship
package, parcel, courier = express delivery, courier
truckload, haulage = logistics, freight
job, work, post = employment, job, post
jobless, out of work, unemployed, laid off = unemployment, unemployed, laid-off
worker, laborer, employee, staff = worker, employee, workforce, labor
migrant, migrant worker = rural migrant, migrant, moved to the city
wage, salary, pay, paycheck = wage, pay, income, remuneration
boss, manager, businessman, businesspeople = entrepreneur, enterprise
strike, quarrel, argument, row, feud = dispute, conflict, tension
out of court, settle, settling = mediation, mediate, dispute resolution
neighbor, neighbour = neighborhood, community, public
complaint, complain, grievance = petition, letters and visits, complaint
judge, trial, lawsuit, sue = court, judicial, litigation
lawyer, attorney = legal service, legal aid, lawyer
police, cop, policeman = public security, police
prison, jail = prison, detention, correction
gang, mafia, gangster = organized crime, gang
bribe, bribery, graft = corruption, bribery
cheat, scam, swindle, fraudster = fraud
steal, theft, thief = crime, theft
drug, narcotic = drug control, anti-drug, drugs
spy, spying = espionage
red tape, paperwork, bureaucracy = formalities, bureaucratism, administrative approval, documents
license, permit = license, permit, approval
one stop, single window = one-stop, one-stop service, one window
civil servant, official, bureaucrat = cadre, civil servant, official
boss of, head of, heads, leader of, leads, chief = chairman, director, head, secretary, governor
government, state, authorities = state, government, public
mayor = mayor, municipal government
minister = minister, ministry
parliament, lawmaker, legislator, mp = people's congress, deputies
law, legislation, act = law, legislation, regulation
rule, rules = regulation, rule
ban, banned, forbidden, outlaw = prohibit, ban, prohibition, forbidden
illegally, unlawful, without permission = illegal, without permission, unlawful
government money, state money, public money = fiscal, budget, state-owned
grant, handout, subsidies = subsidy, grant, allowance
benefit, benefits, welfare = allowance, social assistance, welfare, subsidy
spend, spending, expense = expenditure, spending, investment
save money, frugal, thrift, austerity = tight budget, tighten, thrift
tax cut, tax break, tax relief = tax reduction, tax and fee, tax preference
debt, debts, owe = debt, loan, arrears
bad debt, bad debts, bad loan = non-performing
bank, banks, lender = loan, bank, financial institution
raise money, raising money, collect money = fundraising, financing
money, cash, funds = fund, finance, money, capital
stock market, shares, listed = listing, stock, securities
investor = investment, investor
foreign company, foreign firm = foreign-invested, foreign investment, foreign-funded
foreign trade, import, export = foreign trade, import and export
customs, tariff = customs, tariff
private, privately = commercial, private, non-public, non-governmental
state-run, state owned, publicly owned = state-owned
merger, merge, merged, takeover, took over = reorganization, merger, restructuring
bankrupt, bankruptcy, insolvency = bankruptcy, zombie enterprise
startup, start-up = startup, entrepreneurship, incubator
inventor, invention = innovation, patent, invention
research, scientist, science = r&d, research, scientific
researcher = research, scientist, talent
tech, technology = technology, technological
computer, computing = computing, computer, data
internet, web, online = internet, online, network
chip, chips = semiconductor, integrated circuit, chip
ai = artificial intelligence
robot, robots = robot, intelligent manufacturing
drone, drones = drone, unmanned aerial vehicle, low-altitude
low flying = low-altitude
satellite, space, rocket = aerospace, satellite
phone, mobile, cellphone = mobile, telecom, 5g
app = app, platform, mini program
farmer, peasant = farmer, rural resident
farm, farming, agriculture = agriculture, farming, farmland
greenhouse, hothouse, polytunnel = greenhouse, protected agriculture
crop, crops, grain, cereal = grain, crop
rice, corn, wheat, soybean = grain, rice, corn, soybean
seed, seeds = seed, germplasm
pig, pork, cattle, cow, chicken = livestock, hog, animal husbandry
fish, fishing, fishery = fishery, aquatic
field, fields, arable land = farmland, cropland
idle, unused, left, uncultivated, untilled, fallow, deserted = abandoned, idle, no longer
village, countryside, rural = rural, village, countryside
toilet, latrine = toilet
garbage, trash, rubbish, waste = waste, garbage, refuse
sewage, wastewater = sewage, wastewater
dirty water, polluted water = water pollution, black and odorous
smog, dirty air, air quality = pm2.5, air quality, air pollution, heavy pollution
pollution, polluted, polluting = pollution, pollutant, emission
climate change, global warming = carbon, greenhouse gas, climate
coal, oil, gas = coal, oil, natural gas
wind farm, wind turbine, solar, solar panel = wind power, photovoltaic, renewable energy, new energy
nuclear, nuclear plant = nuclear power
power, electricity = electric, power, electricity
power cut, blackout = power supply, power rationing
heating, radiator = heating, heat supply
water supply, drinking water, tap water = water supply, drinking water
divert water, bring water = water diversion, divert water
flood, flooding = flood, flood control
drought = drought
earthquake, quake = earthquake, seismic
fire, blaze, firefighter = fire, fire safety
accident, explosion = workplace safety, accident
forest, tree, trees, woods = forest, afforestation, woodland
park, parks = park
river, stream = river
sea, ocean, marine, coast = sea, ocean, marine, coastal
beach, island = coastal, island
animal, animals, wildlife = wildlife, biodiversity, animal
child, children, kid, kids = children, child, minors
baby, infant, toddler, nursery, daycare, kindergarten = childcare, infant, preschool, kindergarten
pregnant, maternity, birth, give birth, fertility = birth, childbirth, maternity
maternity leave, paternity leave = parental leave, maternity leave
have children, more children = birth, fertility, childbirth
marriage, wedding, bride price = marriage, betrothal
woman, women = women
old people, elderly, senior, seniors, pensioner, aged = elderly, older, aging
old people's home, nursing home, care home, retirement home = elderly care institution, elderly care
retire, retirement, retired = retirement, pension
pension = pension, old-age
disabled, handicapped, disability = disabilities, disability, impairment
bedridden, cannot care for themselves = functionally impaired, cannot manage
poor, poverty = poverty, low-income, lifted out of poverty
rich, wealthy, rich and poor = common prosperity, income gap
doctor, doctors, physician, gp = doctor, medical, physician
nurse, hospital, clinic = hospital, medical, health center
medicine, drugs, pharmacy = drug, medicine, pharmaceutical
illness, sickness, disease = disease, illness
epidemic, pandemic, covid, virus = epidemic, covid-19, prevention and control
vaccine, jab = vaccine, vaccination
insurance, insure = insurance
health insurance, medical insurance = medical insurance, health insurance
school, schooling, pupil = education, school, schooling
teacher = teacher
university, college, student, graduate = higher education, university, college, graduate
tutor, tutoring, cram school, homework = tutoring, off-campus, double reduction
vocational school, apprentice, trade school = vocational, skills training
dropout, delinquent = specialized education
museum, relic, ancient, prehistoric = cultural relic, cultural heritage, neolithic, archaeological
tourist, tourism, travel, holiday, vacation = tourism, tourist, cultural
ski, skiing, skating, winter sports = ice and snow, winter
sport, sports, athlete, gym = sports, fitness
football, soccer = football
film, movie, tv, television = film, television, audiovisual
streamer, influencer, live stream = livestreaming
newspaper, media, news = media, publicity
propaganda = publicity
religion, church, temple = religion, religious
ethnic minority, minorities = ethnic
soldier, troops, army, military, veteran = military, armed forces, veterans, soldiers
weapon, defense industry = defense, military
taiwan = cross-strait, taiwan
residence permit, household registration, hukou = household registration, residence permit
resident, residents, local people = resident, permanent resident
population, census = population
move to the city, moving to cities = urbanization, migrant, urban residency
slum, shantytown, run-down = shantytown, old residential, dilapidated
elevator, lift, stairs = elevator
parking, car park = parking
shop, store, supermarket, shopping = retail, consumption
shopper, consumer, customer = consumer, consumption
price, prices, inflation, cost of living = price, cpi
food, foodstuff, vegetables = food, vegetable, non-staple
restaurant, catering = catering, restaurant
brand, trademark = brand, trademark, geographical indication
exhibition, trade fair, expo = exhibition, fair, expo
plan, blueprint = plan, planning
goal, target, aim = target, goal, objective
slogan, motto = slogan, set phrase
speech, report = report, address
meeting, session, summit = meeting, session, conference
spot check, inspection, inspector = inspection, supervision
whistleblower, tip-off = report, oversight
volunteer, charity, donation = volunteer, charity, philanthropy
房子, 楼房, 住房, 买房 = 商品房, 住房, 住宅, 房屋
卖不出去, 卖不掉, 没卖出去的 = 未售, 存量商品房, 去库存
租房, 房租 = 租赁
烂尾, 交房 = 保交楼, 保交房
老房子, 破房子, 棚户 = 老旧小区, 棚户区, 危房
修路, 公路 = 公路, 道路
高铁, 动车 = 高铁, 高速铁路
火车 = 铁路
地铁 = 轨道交通, 地铁
快递, 外卖 = 快递, 新就业形态
公司, 厂子, 工厂 = 企业, 公司, 工厂
小公司, 小企业 = 中小企业, 小微企业
国企, 央企 = 国有企业, 中央企业
民企, 私企 = 民营企业, 非公有制
个体户, 小老板 = 个体工商户
外企, 老外 = 外资, 外商, 外国
合并, 并购, 兼并 = 重组, 合并, 并入
破产, 倒闭 = 破产, 僵尸企业
找工作, 工作岗位, 上班 = 就业, 岗位
下岗, 失业, 没工作 = 失业, 下岗, 就业困难
打工, 农民工, 进城务工 = 农民工, 务工, 进城
零工, 临时工 = 零工, 灵活就业
工资, 工钱, 薪水, 收入 = 工资, 收入, 报酬
欠薪, 拖欠工资 = 欠薪, 拖欠, 工资支付
老板, 企业家 = 企业家, 企业主
裤腰带, 勒紧裤腰带, 省钱, 节省开支 = 过紧日子, 压减
花钱, 开支, 支出 = 支出, 开支
减税, 税费优惠 = 减税降费, 税费
补贴, 补助, 发钱, 给钱 = 补贴, 补助, 津贴
欠钱, 欠债, 债务 = 债务, 欠款, 拖欠
坏账, 烂账, 还不上 = 不良贷款, 未能按约偿还
借钱, 贷款 = 贷款, 融资, 信贷
集资, 吸钱, 圈钱 = 集资, 融资
存款, 银行 = 银行, 金融机构
股市, 上市 = 上市, 证券
骗子, 骗钱, 被骗, 诈骗 = 诈骗
小偷, 犯罪, 坏人 = 犯罪, 违法
黑社会, 黑帮 = 扫黑除恶, 黑恶势力
贪官, 贪污, 受贿, 腐败 = 腐败, 反腐
警察, 公安局 = 公安, 警务
打官司, 告状, 法院 = 诉讼, 司法, 法院
律师 = 法律援助, 法律服务, 律师
吵架, 纠纷, 矛盾, 邻里矛盾 = 纠纷, 矛盾, 调解
上访, 告状信 = 信访
办证, 办手续, 手续 = 审批, 证照, 政务服务, 受理
材料不齐, 缺材料, 材料不全 = 次要材料欠缺, 容缺
先收下, 先办, 收下 = 先予受理, 先行受理
一次办完, 少跑腿, 跑一次 = 一网通办, 一次办, 最多跑一次
窗口 = 窗口, 政务服务
干部, 当官的, 领导干部 = 干部
公务员 = 公务员, 干部
一把手, 谁领导, 负责人 = 主要负责同志, 正职负责人, 主任, 书记
偷懒, 不作为, 混日子 = 躺平, 不作为, 不担当
喊口号, 走过场, 做样子 = 形式主义
开会, 会议多, 文件多 = 会议, 文山会海
污染, 脏乱 = 污染
雾霾, 空气, 空气质量 = 空气质量, 细颗粒物, 重污染
脏水, 臭水沟, 污水 = 污水, 黑臭水体
垃圾, 废品 = 垃圾, 废物, 再生资源
减排, 碳排放, 低碳 = 碳, 减排
太阳能, 光伏, 风电 = 光伏, 风电, 可再生能源, 新能源
停电, 限电, 用电 = 电力, 供电
供暖, 暖气, 取暖 = 供暖, 供热, 清洁取暖
自来水, 饮水, 喝水 = 供水, 饮水, 水源
引水, 调水 = 引水, 调水, 水资源配置
发大水, 洪水, 水灾 = 防汛, 洪涝, 洪水
干旱, 旱灾 = 抗旱, 干旱
地震 = 地震
着火, 火灾 = 消防, 火灾
出事, 事故, 安全事故 = 安全生产, 事故
种树, 植树 = 造林, 绿化
沙漠, 风沙, 治沙 = 防沙治沙, 荒漠化
大海, 海边, 海上 = 海洋, 海域, 沿海
打鱼, 养鱼, 海鲜 = 渔业, 水产, 海洋牧场
种地, 种田, 庄稼 = 农业, 耕种, 种植, 粮食
没人种, 不种了, 荒废, 抛荒, 撂荒 = 撂荒, 停止耕种
荒地, 闲地 = 撂荒地, 闲置
大棚, 温室 = 温室, 大棚, 设施农业
蔬菜, 青菜 = 蔬菜, 设施农业, 菜篮子
粮食, 大米, 玉米 = 粮食, 口粮
种子 = 种质资源, 种业, 良种
养猪, 养牛, 猪肉 = 畜牧, 生猪, 养殖
农民, 农户 = 农民, 农户
农村, 乡下, 村里 = 农村, 乡村, 村
宅基地, 农村盖房 = 宅基地
分地, 承包地, 土地承包 = 承包地, 土地承包
老人, 老年人, 老头老太 = 老年人, 老人, 养老
瘫痪, 瘫在床上, 卧床, 不能自理, 没法自理, 自理 = 失能, 不能自理
养老院, 敬老院 = 养老机构
退休, 退休金, 养老金 = 退休, 养老
多大年纪, 几岁, 多少岁 = 年龄, 岁
推迟, 晚退休 = 延迟
小孩, 孩子, 儿童 = 儿童, 未成年, 子女, 婴幼儿
生孩子, 生娃, 二胎, 三胎 = 生育
托儿所, 带孩子, 幼儿园 = 托育, 婴幼儿照护, 学前教育
产假, 陪产假 = 生育假, 育儿假, 产假
留守 = 留守
上学, 读书, 念书 = 教育, 入学, 就学
补课, 补习班, 作业 = 校外培训, 双减
大学生, 毕业生 = 高校毕业生, 大学生, 高等教育
技校, 职高 = 职业教育, 技工
看病, 看医生, 就医 = 医疗, 就医, 医保
医生, 大夫, 赤脚医生 = 医生, 医师
吃药, 药价, 买药 = 药品
医保, 医疗保险 = 医疗保险, 医保
疫情, 新冠 = 疫情, 新冠肺炎
残疾人, 残疾 = 残疾
穷人, 贫困, 脱贫 = 贫困, 脱贫, 低收入, 低保
低保, 救济 = 最低生活保障, 社会救助
户口, 落户 = 户籍, 户口, 市民化
进城, 搬到城里 = 城镇化, 市民化, 进城
县城 = 县城
停车, 车位 = 停车
电梯 = 电梯
买东西, 购物, 逛街 = 消费, 零售
涨价, 物价 = 物价, 价格, 居民消费价格
以旧换新 = 以旧换新
网购, 直播带货 = 电商, 网络零售, 直播
旅游, 景点, 游客 = 旅游, 文旅
滑雪, 滑冰 = 冰雪
足球, 球赛 = 足球
博物馆, 古迹, 文物 = 文物, 文化遗产, 考古
短剧, 竖屏 = 微短剧
电脑, 算力 = 算力, 计算
机器人 = 机器人, 智能制造
无人机 = 无人机, 低空
芯片 = 集成电路, 半导体
手机, 上网, 网速 = 移动, 宽带, 互联网
科学家, 科研 = 科研, 研发, 科技
专利, 发明 = 专利, 知识产权
高科技 = 高新技术
造船, 轮船 = 船舶
钢厂, 钢铁厂 = 钢铁, 鞍钢
军人, 当兵, 退伍 = 军人, 退役军人
台湾, 两岸 = 两岸, 台湾
公斤 = 千克
`;

/** Words that are written, as Chinese or as English stems, and the units of those that people say for them. */
interface EverydayWords {
  written: readonly string[];
  said: readonly string[];
}

/** What a text is cut into, to be compared: Chinese characters, or the stems of words. */
function cut(folded: string, isChinese: boolean): string[] {
  const units = unitsOf(folded).filter((unit) => hasHan(unit) === isChinese);
  return isChinese ? units : units.map(stem);
}

/** By the first unit of what is written. */
const byBeginning = Map.groupBy(
  table
    .trim()
    .split('\n')
    .flatMap((line): EverydayWords[] => {
      const [said = [], written = []] = line.split('=').map((half) => half.split(',').map(fold));
      const units = [...new Set(said.flatMap(unitsOfMeaning))];
      return written.map((words) => ({ written: cut(words, hasHan(words)), said: units }));
    }),
  ({ written }) => written[0]!,
);

/** The units of meaning of what people say instead of the words of these texts. */
export function unitsOfEverydayWords({ chinese, english }: { chinese: string; english: string }): string[] {
  const texts = [cut(fold(chinese), true), cut(fold(english), false)];
  return texts.flatMap((units) =>
    units.flatMap((unit, at) =>
      (byBeginning.get(unit) ?? [])
        .filter(({ written }) => written.every((own, index) => units[at + index] === own))
        .flatMap(({ said }) => said),
    ),
  );
}
