using System.Globalization;
using System.Text.Json;

namespace BranchLife.Domain.Tests.Basics;

public sealed class SensitiveTexts
{
    private const string Secret = "谈了家庭困难";

    private static SensitiveText Text => SensitiveText.From($" {Secret} ")!;

    [Fact]
    public void tell_their_words_on_request_only()
    {
        Assert.Equal(Secret, Text.Reveal());
        Assert.Equal(Secret.Length, Text.Length);
    }

    [Fact]
    public void never_slip_into_a_page_a_log_or_an_answer()
    {
        string[] slips =
        [
            Text.ToString(), $"{Text}", string.Format(CultureInfo.InvariantCulture, "{0}", Text), "" + Text,
            JsonSerializer.Serialize(Text), new { Text }.ToString() ?? "",
        ];

        Assert.All(slips, slip => Assert.DoesNotContain(Secret, slip, StringComparison.Ordinal));
        Assert.All(slips, slip => Assert.DoesNotContain("\\u8C08", slip, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void are_equal_by_their_words()
    {
        Assert.Equal(Text, SensitiveText.From(Secret));
        Assert.Equal(Text.GetHashCode(), SensitiveText.From(Secret)!.GetHashCode());
        Assert.NotEqual(Text, SensitiveText.From(Secret + "。"));
        Assert.False(Text.Equals((object?)null));
        Assert.False(Text.Equals((object)Secret));
    }
}
