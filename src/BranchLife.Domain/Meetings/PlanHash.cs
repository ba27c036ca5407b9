using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BranchLife.Domain.Meetings;

/// <summary>The fingerprint of a plan's material fields: date, form, theme, steps. An approval holds for one fingerprint only.</summary>
internal static class PlanHash
{
    public static string Of(DateOnly? heldOn, MeetingForm form, string? theme, IEnumerable<PlanStep> steps)
    {
        var canonical = new StringBuilder();
        Append(canonical, heldOn?.ToString("O", CultureInfo.InvariantCulture));
        Append(canonical, form.ToString());
        Append(canonical, theme);
        foreach (var step in steps.OrderBy(step => step.Ordinal))
        {
            Append(canonical, step.Phase.ToString());
            Append(canonical, step.Title);
            Append(canonical, step.Content);
            Append(canonical, step.OwnerId?.ToString());
            Append(canonical, step.DueOn?.ToString("O", CultureInfo.InvariantCulture));
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical.ToString())));
    }

    // The length in front keeps two neighbouring fields from passing for one.
    private static void Append(StringBuilder canonical, string? field) =>
        canonical.Append(CultureInfo.InvariantCulture, $"{field?.Length ?? -1}:{field};");
}
