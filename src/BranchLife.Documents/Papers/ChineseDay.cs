using System.Globalization;

namespace BranchLife.Documents.Papers;

/// <summary>A day as official paper writes it: Arabic figures without leading zeros (GB/T 9704-2012, 7.3.5.4).</summary>
public static class ChineseDay
{
    public static string Write(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
}
