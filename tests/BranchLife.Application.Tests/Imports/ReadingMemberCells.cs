using BranchLife.Application.Imports.Members;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Testing.Workbooks;

namespace BranchLife.Application.Tests.Imports;

public sealed class ReadingMemberCells
{
    [Theory]
    [InlineData(" 甘　小\n禾 ", "甘小禾")]
    [InlineData("阿依古丽·买买提", "阿依古丽·买买提")]
    [InlineData("阿依古丽•买买提", "阿依古丽·买买提")]
    [InlineData("\u200B𬍛小禾\uFEFF", "𬍛小禾")]
    public void takes_names_of_people(string written, string name) =>
        Assert.Equal(name, Roster.With(("姓名", written)).Rows[0].Name);

    [Theory]
    [InlineData("甘禾（小）")]
    [InlineData("甘3禾")]
    [InlineData("Gan禾")]
    [InlineData("甘禾*")]
    [InlineData("·甘禾")]
    [InlineData("甘··禾")]
    [InlineData("甘.禾")]
    public void refuses_other_characters_in_names(string written) => Refused("name-invalid", "姓名", written);

    [Theory]
    [InlineData("男", Gender.Male)]
    [InlineData(" 女 ", Gender.Female)]
    [InlineData("２", Gender.Female)]
    [InlineData(1, Gender.Male)]
    public void takes_gender_by_word_and_code(object written, Gender gender) =>
        Assert.Equal(gender, Roster.With(("性别", written)).Rows[0].Gender);

    [Theory]
    [InlineData("汉", "汉族")]
    [InlineData("土家族", "土家族")]
    [InlineData("土", "土族")]
    [InlineData("01", "汉族")]
    [InlineData(5, "维吾尔族")]
    [InlineData("MG", "蒙古族")]
    [InlineData("ug", "维吾尔族")]
    public void takes_ethnicity_by_name_and_code(object written, string name) =>
        Assert.Equal(name, Roster.With(("民族", written)).Rows[0].Ethnicity);

    [Theory]
    [InlineData("正式", MemberStatus.Full)]
    [InlineData("中共党员", MemberStatus.Full)]
    [InlineData("01", MemberStatus.Full)]
    [InlineData(1, MemberStatus.Full)]
    [InlineData("预备", MemberStatus.Probationary)]
    [InlineData("中共预备党员", MemberStatus.Probationary)]
    [InlineData("02", MemberStatus.Probationary)]
    public void takes_status_by_word_and_code(object written, MemberStatus status) =>
        Assert.Equal(status, Roster.With(("党员类别", written), ("转正日期", null)).Rows[0].Status);

    [Theory]
    [InlineData("入党积极分子")]
    [InlineData("发展对象")]
    [InlineData("群众")]
    [InlineData("03")]
    [InlineData(13)]
    public void says_nothing_else_about_somebody_who_is_no_member(object written) =>
        Assert.Equal(["G2 not-a-member"], Roster.ErrorsOf(Roster.With(("党员类别", written), ("姓名", "Gan"), ("联系电话", "1"))));

    [Theory]
    [InlineData("书记", new[] { PostKind.Secretary })]
    [InlineData("党支部书记", new[] { PostKind.Secretary })]
    [InlineData("组织委员、纪检委员", new[] { PostKind.OrganizationCommissioner, PostKind.DisciplineCommissioner })]
    [InlineData("宣传委员；青年委员/统战委员", new[] { PostKind.PublicityCommissioner, PostKind.YouthCommissioner, PostKind.UnitedFrontCommissioner })]
    [InlineData("副书记兼组织委员", new[] { PostKind.DeputySecretary, PostKind.OrganizationCommissioner })]
    [InlineData("党小组长 宣传委员", new[] { PostKind.GroupLeader, PostKind.PublicityCommissioner })]
    [InlineData("书 记", new[] { PostKind.Secretary })]
    [InlineData("无", new PostKind[0])]
    public void takes_posts_in_their_order(string written, PostKind[] posts) =>
        Assert.Equal(posts, Roster.With(("党内职务", written)).Rows[0].Posts);

    [Theory]
    [InlineData("机关党员，青年党员", new[] { GuidanceCategories.GovernmentOrgan, GuidanceCategories.Youth })]
    [InlineData("“两新”组织党员", new[] { GuidanceCategories.TwoNew })]
    [InlineData("两新组织", new[] { GuidanceCategories.TwoNew })]
    [InlineData("年老体弱/失能", new[] { GuidanceCategories.Frail })]
    [InlineData("农村 流动", new[] { GuidanceCategories.Rural, GuidanceCategories.Mobile })]
    [InlineData("窗口/一线倒班党员", new[] { GuidanceCategories.ShiftWorker })]
    public void takes_categories_with_and_without_their_ending(string written, GuidanceCategories[] categories) =>
        Assert.Equal(categories, Roster.With(("分类", written)).Rows[0].Categories);

    [Theory]
    [InlineData("√", true)]
    [InlineData("流动", true)]
    [InlineData(1, true)]
    [InlineData(true, true)]
    [InlineData("×", false)]
    [InlineData("非流动", false)]
    [InlineData(0, false)]
    [InlineData(false, false)]
    [InlineData("", false)]
    public void takes_yes_and_no(object written, bool mobile) =>
        Assert.Equal(mobile, Roster.With(("是否流动", written), ("流向", "省城")).Rows[0].IsMobile);

    [Theory]
    [InlineData("199 0000-0037", "19900000037")]
    [InlineData("１９９０００００２３７", "19900000237")]
    [InlineData(19900000037, "19900000037")]
    [InlineData("\u202D19900000037\u202C", "19900000037")]
    [InlineData("+86 19900000037", "19900000037")]
    [InlineData("(0999)7000123", "09997000123")]
    [InlineData("0999-70001234", "099970001234")]
    public void takes_phone_numbers(object written, string number) =>
        Assert.Equal(number, Roster.With(("联系电话", written)).Rows[0].Phone);

    [Theory]
    [InlineData("phone-unreadable", "联系电话", "1990000003")]
    [InlineData("phone-unreadable", "联系电话", "1.99E+10")]
    [InlineData("phone-unreadable", "联系电话", "同上")]
    [InlineData("phone-unreadable", "联系电话", "29900000037")]
    [InlineData("phone-unreadable", "联系电话", "19900000037/19900000038")]
    [InlineData("gender-unreadable", "性别", "难")]
    [InlineData("gender-unreadable", "性别", "9")]
    [InlineData("ethnicity-unknown", "民族", "汗族")]
    [InlineData("ethnicity-unknown", "民族", "97")]
    [InlineData("status-unreadable", "党员类别", "党员同志")]
    [InlineData("post-unknown", "党内职务", "书记、会计")]
    [InlineData("category-unknown", "分类", "农村党员、其他")]
    [InlineData("mobile-unreadable", "是否流动", "不清楚")]
    [InlineData("leading-unreadable", "领导干部", "副科")]
    [InlineData("id-invalid", "身份证号", "99010119800506006")]
    [InlineData("id-invalid", "身份证号", "990101198005060020")]
    [InlineData("id-invalid", "身份证号", "990101198013060027")]
    public void refuses_what_it_cannot_read_in_optional_columns_too(string code, string header, string written) =>
        Refused(code, header, written);

    [Fact]
    public void checks_an_identity_number_by_its_last_character()
    {
        Assert.Equal("99010119800506006X", Roster.With(("身份证号", "99010119800506006x")).Rows[0].IdNumber);
    }

    [Fact]
    public void tells_an_error_in_a_cell_from_an_empty_one()
    {
        var reading = Roster.With(("联系电话", Raw.Error("#N/A")), ("备注", Raw.FormulaWithoutResult("A1")), ("姓名", Raw.Error("#REF!")));

        Assert.Equal(["B2 cell-error", "I2 cell-error", "J2 cell-error"], Roster.ErrorsOf(reading));
    }

    [Fact]
    public void keeps_free_text_as_typed_and_nothing_as_nothing()
    {
        var row = Roster.With(("备注", "　退役军人，2019年 立功\n"), ("流向", "\u200B "), ("学历", "大学（本科）")).Rows[0];

        Assert.Equal(("退役军人，2019年 立功", null, "大学（本科）"), (row.Note, row.Place, row.Education));
    }

    [Fact]
    public void does_not_repeat_a_phone_number_in_its_reasons()
    {
        var reading = Roster.With(("联系电话", "1990000003"), ("身份证号", "990101198005060020"));

        Assert.All(reading.Errors, error => Assert.DoesNotContain("0000", error.Reason, StringComparison.Ordinal));
    }

    private static void Refused(string code, string header, string written)
    {
        var reading = Roster.With((header, written));

        var error = Assert.Single(reading.Errors);
        Assert.Equal((code, header), (error.Code, error.Header));
        Assert.NotEqual(MemberFields.Unit, error.Field);
    }
}
