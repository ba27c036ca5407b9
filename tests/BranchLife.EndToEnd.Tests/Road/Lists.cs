using BranchLife.Testing.Workbooks;

namespace BranchLife.EndToEnd.Tests.Road;

/// <summary>Lists as offices keep them: merged titles and notes above the header, days in several shapes, numbers as text.</summary>
internal static class Lists
{
    public const string Top = "中共云岭镇委员会";
    public const string Branch = "云岭镇茶场村党支部";
    public const string OtherBranch = "云岭镇机关党支部";

    /// <summary>The operator's first list: without it there is no unit whose office could be granted.</summary>
    public static byte[] FirstUnit => XlsxFile.Of("党组织", sheet => sheet
        .Row("党组织名称", "类别", "党组织代码")
        .Row(Top, "党委", "8801"));

    public static byte[] Units => XlsxFile.Of("党组织", sheet => sheet
        .Row("云岭镇党组织一览表").Merge("A1:H1")
        .Row("说明：代码由组织部统一编制；截至2026年10月31日。").Merge("A2:H2")
        .Row("序号", "党组织名称", "类别", "书记", "上级党组织代码", "党组织代码", "成立时间", "本届起止")
        .Row(1, Top, "党委", null, null, 8801, "1986年5月", "2021.09-2026.12")
        .Row(2, "　云岭镇机关 党支部", "支部", "沈知行", 8801, 880101, "1986年5月", "2024.07至2027.07")
        .Row(3, "　" + Branch, "党支部", "岳 明远", "8801", "880102", "1998.06", "2025年11月—2030年11月"));

    public static byte[] Members => XlsxFile.Of("党员名册", sheet => sheet
        .Row("云岭镇党员基本情况名册").Merge("A1:M1")
        .Row("注：日期具体到日，确实查不到的填到月。").Merge("A2:M2")
        .Row("序号", "姓  名", "性别", "民族", "出生日期", "入党日期", "转正日期", "党员类别", "所在党支部", "党内职务", "是否流动", "联系电话", "分类")
        .Row(1, "岳明远", "男", "汉族", new DateOnly(1974, 3, 9), new DateOnly(1998, 7, 1), new DateOnly(1999, 7, 1), "正式党员", Branch, "书记", "否", 19900000101, "农村党员")
        .Row(2, "尹素秋", "女", "汉", "1981-11-02", "2006.06", "2007.06", "正式", null, "组织委员、纪检委员", "否", "199-0000-0102", "农村党员")
        .Row(3, "洪海生", "男", "汉族", "1985年8月17日", "2009年7月1日", "2010年7月1日", "中共党员", null, "宣传委员", "否", "19900000103", "农村党员")
        .Row(4, "郭守田", "男", "汉族", 19560121, 19850701, 19860701, "正式党员", null, null, "否", "1990 0000 104", "农村党员")
        .Row(5, "冯玉兰", "女", "汉族", "1963/4/5", "1991/7/1", "1992/7/1", "正式党员", null, null, "否", "19900000105", "农村党员")
        .Row(6, "魏春桃", "女", "苗", "1990.2.14", "2015-07-01", "2016-07-01", "正式党员", null, null, "√", "19900000106", "流动党员")
        .Row(7, "石大勇", "男", "汉族", "1988-09-30", "2018-07-01", "2019-07-01", "正式党员", null, null, "否", "１９９０００００１０７", "农村党员")
        .Merge("I4:I10")
        .Row("小计", 7)
        .Row(8, "沈知行", "男", "汉族", "1979-05-01", "2003-07-01", "2004-07-01", "正式党员", OtherBranch, "书记", "否", "19900000108", "机关党员")
        .Row(9, "徐若水", "女", "汉族", "1992-12-12", "2016-07-01", "2017-07-01", "正式党员", OtherBranch, null, "否", "19900000109", "机关党员")
        .Row(10, "方小满", "女", "汉族", "1993-01-20", "2017年13月", "2018-07-01", "正式党员", OtherBranch, null, "否", "19900000110", "机关党员"));
}
