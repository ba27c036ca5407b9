using BranchLife.Application.Accounts.SecondFactor;

namespace BranchLife.Application.Tests.Accounts;

public sealed class CodesByTime
{
    /// <summary>"12345678901234567890" of RFC 6238, appendix B.</summary>
    private const string Secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1_111_111_109, "081804")]
    [InlineData(1_111_111_111, "050471")]
    [InlineData(1_234_567_890, "005924")]
    [InlineData(2_000_000_000, "279037")]
    [InlineData(20_000_000_000, "353130")]
    public void are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, Totp.Code(Secret, Totp.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds))));

    [Theory]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(60, false)]
    [InlineData(-60, false)]
    public void hold_for_one_step_before_and_after(int drift, bool holds)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_700_000_015);
        var code = Totp.Code(Secret, Totp.StepAt(now.AddSeconds(drift)));

        Assert.Equal(holds, Totp.StepOf(Secret, code[..3] + " " + code[3..], now, 0) is not null);
    }

    [Fact]
    public void are_good_once()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_700_000_015);
        var step = Totp.StepAt(now);

        Assert.Null(Totp.StepOf(Secret, Totp.Code(Secret, step), now, step));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("abcdef")]
    public void are_six_digits(string? code) => Assert.Null(Totp.StepOf(Secret, code, DateTimeOffset.FromUnixTimeSeconds(59), 0));

    [Fact]
    public void come_from_secrets_of_160_bits()
    {
        var secrets = Enumerable.Range(0, 100).Select(_ => Totp.NewSecret()).ToHashSet();

        Assert.Equal(100, secrets.Count);
        Assert.All(secrets, secret => Assert.Matches("^[A-Z2-7]{32}$", secret));
    }
}
