namespace BranchLife.Domain.Preparation;

public sealed partial class Outline
{
    private const int PointsOfAnAspect = 10;

    /// <summary>A further, empty point behind the others of its aspect.</summary>
    public OutlineEntry AddPoint(string aspect)
    {
        RequireOpen();
        var others = _entries.Where(entry => entry.Aspect == aspect).ToArray();
        Require(others.Length > 0, OutlineRules.OnlyGivenAspects);
        Require(others.Length < PointsOfAnAspect, OutlineRules.AnAspectHasAtMostTenPoints);
        var place = others.Max(entry => entry.Place) + 1;
        foreach (var later in _entries.Where(entry => entry.Place >= place)) later.Place++;
        var point = new OutlineEntry(++LastPoint, aspect, place);
        _entries.Add(point);
        return point;
    }

    public void RemovePoint(int ordinal)
    {
        RequireOpen();
        var point = _entries.SingleOrDefault(entry => entry.Ordinal == ordinal);
        if (point is null) return;

        Require(_entries.Count(entry => entry.Aspect == point.Aspect) > 1, OutlineRules.AnAspectKeepsOnePoint);
        _entries.Remove(point);
        Renumber();
    }

    /// <summary>Changes places with the point before it, or after it, under the same aspect; the first and the last stay.</summary>
    public void MovePoint(int ordinal, bool up)
    {
        RequireOpen();
        var points = InOrder().ToList();
        var at = points.FindIndex(entry => entry.Ordinal == ordinal);
        var other = up ? at - 1 : at + 1;
        if (at < 0 || other < 0 || other >= points.Count || points[other].Aspect != points[at].Aspect) return;

        (points[at].Place, points[other].Place) = (points[other].Place, points[at].Place);
    }

    private void Renumber()
    {
        var place = 0;
        foreach (var point in InOrder().ToArray()) point.Place = ++place;
    }
}
