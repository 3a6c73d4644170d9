//! The embedded article has every fact of its source, and every branch has its own events.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;

/// The figures, names, slogans and places of the source, in the words of the timeline where those are not names.
const FACTS: &str = "
    2022-03-26 | 2022-03-26/.. | 2022-03-28T06 | 虎年 | 早晨6点 | 3月26日
    市场星报 | 安徽财经网 | ahcaijing.com | 掌中安徽 | 丁晓东 | 赵永莉 | 特约记者吴传贤
    淮南 | 潘集区 | 区委、区政府 | 省委、市委、区委 | 新冠肺炎 | 潘集的大门
    31个党组 | 59个党支部 | 835名在职党员 | 24个社区 | 一米以上 | 每天5人 | 22顶帐篷
    《关于立即开展“社区吹哨、党员报到”助力疫情防控的通知》
    《关于在疫情防控中充分发挥区直机关党组织战斗堡垒和党员先锋模范作用的倡议书》
    疫情就是命令，防控就是责任 | 社区吹哨、党员报到 | 跟我上 | 看我的 | 比起来 | 第一责任 | 第一身份 | 第一支援
    第一方阵 | 第一棒 | 靠前指挥 | 攻坚战 | 阻击战 | 严峻、复杂、紧迫 | 联防联控 | 群防群治
    加强针 | 值班值守 | 紧急信息报告 | 去向登记报备 | 健康教育 | 舆论环境 | 全覆盖、零遗漏、无死角
    排查预警 | 精准管控 | 快速处置 | 快、准、严、实、细 | 企业、单位、家庭
    李莉 | 徐春景，桃苑社区书记 | 是好样的 | 坚强的后盾 | 红马甲 | 联系、联建、联动 | 亮身份、做表率 | 包保社区 | 报到服务
    田集街道 | 党员先锋岗 | 党员责任区 | 排头兵 | 党旗 | 五员 | 宣传员 | 引导员 | 管理员 | 劝导员 | 服务员
    政策宣传 | 隔离管控 | 秩序维护 | 排查登记 | 服务群众 | 全员核酸检测 | 不信谣、不传谣 | 焦虑
    预约登记 | 信息登记 | 口罩 | 有序排队 | 二码联查 | 不扎堆 | 不聚集 | 不外出 | 外卖 | 快递 | 外来人员
    门店 | 生活必需品 | 居家隔离 | 老幼弱 | “疫”有穷期，“责”无穷期
    冲向一线、扎在一线、比在一线 | 亮身份、见行动、作贡献 | 风高浪急，更见砥柱中流 | 阳光总在风雨后
    比出迅速、比出形象、比出战果 | 伟大抗疫精神 | 使命
    区直机关工委 | 区人大办公室党支部 | 区委组织部党支部 | 区审计局党支部 | 区水利局党支部
    区应急管理局党支部 | 区退役军人事务局党支部
    桃苑社区 | 杨集社区 | 潘庄社区 | 白云社区 | 碧海社区 | 李圩社区
    值守点 | 卡点 | 轮班 | 花甲之年 | 人大老同志 | 老党员 | 风骨 | 社区工作人员 | 测体温 | 通行证 | 防线
    核酸检测点 | 医务人员 | 维持现场秩序 | 红旗小分队 | 走街串巷 | 家喻户晓 | 日常防控 | 协助核酸检测 | 出入登记
    红色关怀 | 退役军人 | 老兵热量 | 爱国主义 | 正能量 | 逆行 | 点赞 | 成绩单
";

fn article() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("articles/panji-2022.json");
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// Every text and number in it.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Number(number) => vec![number.to_string()],
        Value::Array(values) => values.iter().flat_map(texts).collect(),
        Value::Object(fields) => fields.values().flat_map(texts).collect(),
        Value::Bool(_) | Value::Null => vec![],
    }
}

#[test]
fn every_fact_of_the_source_is_told() {
    let article = article();
    let mut told = texts(&article);
    // The figures are in the head as number, unit and label.
    told.extend(article["figures"].as_array().unwrap().iter().map(|figure| {
        ["unit", "label"].iter().fold(figure["value"].to_string(), |text, field| text + figure[field].as_str().unwrap())
    }));
    let missing: Vec<_> =
        FACTS.split(['|', '\n']).map(str::trim).filter(|fact| !told.iter().any(|text| text.contains(fact))).collect();
    assert!(missing.is_empty(), "the article does not tell {missing:?}");
}

#[test]
fn every_branch_has_events_of_its_own() {
    let article = article();
    let mut counts = BTreeMap::new();
    for event in article["events"].as_array().unwrap() {
        for branch in texts(&event["facets"]["branch"]) {
            *counts.entry(branch).or_insert(0) += 1;
        }
    }
    let expected = [
        ("audit", 2),
        ("district", 22),
        ("emergency", 4),
        ("npc-office", 3),
        ("organisation", 4),
        ("veterans", 3),
        ("water", 3),
    ];
    assert_eq!(counts, expected.map(|(branch, count)| (branch.to_owned(), count)).into());
}

#[test]
fn only_dates_from_the_source_have_a_day() {
    let article = article();
    let events = article["events"].as_array().unwrap();
    let dated = events.iter().filter(|event| event["date"] != "2022-03-26/..");
    let dated: Vec<_> = dated.map(|event| [&event["id"], &event["date"]].map(|text| text.as_str().unwrap())).collect();
    assert_eq!(dated, [["notice", "2022-03-26"], ["li-li", "2022-03-28T06"]]);
    for event in events {
        let source = &event["source"];
        assert!(
            source["paragraph"].is_u64() && source["phrase"].is_string(),
            "{} has no place in its source",
            event["id"]
        );
    }
}
