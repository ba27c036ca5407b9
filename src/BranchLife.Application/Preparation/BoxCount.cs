using System.Globalization;
using BranchLife.Domain;

namespace BranchLife.Application.Preparation;

/// <summary>How much lies in a box, as exactly as it may be told.</summary>
public static class BoxCount
{
    public static string Of(int count, bool isOver) => isOver ? string.Create(CultureInfo.InvariantCulture, $"{count} 条")
        : count < SmallGroup.Smallest ? string.Create(CultureInfo.InvariantCulture, $"不足 {SmallGroup.Smallest} 条")
        : string.Create(CultureInfo.InvariantCulture, $"{count - (count % SmallGroup.Smallest)} 条以上");
}
