using BranchLife.Application.Accounts;

namespace BranchLife.Application.Tests.Accounts;

public sealed class ChoosingAPassword
{
    [Theory]
    [InlineData("qiuye-piaoluo-shandian")]
    [InlineData("correct horse battery staple")]
    [InlineData("党旗飘扬在灌区的每一条水渠上")]
    [InlineData("xkqvhwmtrzpb")]
    public void needs_length_and_nothing_else(string password) => Assert.Null(PasswordPolicy.Refusal(password, "fangyz01"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("elevenchars")]
    public void refuses_short_ones(string? password) =>
        Assert.Equal(AccountRules.APasswordIsLongEnough, PasswordPolicy.Refusal(password, "fangyz01"));

    [Fact]
    public void refuses_endless_ones() =>
        Assert.Equal(AccountRules.APasswordIsLongEnough, PasswordPolicy.Refusal(string.Concat(Enumerable.Repeat("shan-shui-", 13)), "fangyz01"));

    [Theory]
    [InlineData("1qaz2wsx3edc")]
    [InlineData("WOAINI1314520")]
    [InlineData("zhongguo2026!!")]
    [InlineData("abababababab")]
    [InlineData("zyxwvutsrqpo")]
    [InlineData("199512310001")]
    public void refuses_what_everybody_chooses(string password) =>
        Assert.Equal(AccountRules.APasswordIsNotCommon, PasswordPolicy.Refusal(password, "fangyz01"));

    [Fact]
    public void refuses_the_user_name_in_any_case() =>
        Assert.Equal(AccountRules.APasswordIsNotTheName, PasswordPolicy.Refusal("wo-shi-FangYZ01-a", "fangyz01"));

    [Fact]
    public void one_time_passwords_are_long_enough_and_differ()
    {
        var passwords = Enumerable.Range(0, 500).Select(_ => OneTimePassword.Next()).ToHashSet();

        Assert.Equal(500, passwords.Count);
        Assert.All(passwords, password => Assert.Null(PasswordPolicy.Refusal(password, "fangyz01")));
    }
}
