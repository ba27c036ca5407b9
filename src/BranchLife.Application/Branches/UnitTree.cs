using BranchLife.Domain;
using BranchLife.Domain.Branches;

namespace BranchLife.Application.Branches;

/// <summary>Puts units below their superiors and adds up the members of every subtree.</summary>
internal sealed class UnitTree
{
    private readonly IReadOnlyList<BranchList.Node> _roots;
    private readonly ILookup<Id<Unit>, BranchList.Node> _below;
    private readonly IReadOnlySet<Id<Unit>> _readable;
    private readonly IReadOnlyDictionary<Id<Unit>, int> _own;

    public UnitTree(
        IReadOnlyCollection<BranchList.Node> nodes, IReadOnlySet<Id<Unit>> readable, IReadOnlyDictionary<Id<Unit>, int> own)
    {
        (_readable, _own) = (readable, own);
        var known = nodes.Select(node => node.Id).ToHashSet();
        _roots = [.. nodes.Where(node => node.SuperiorId is not { } superior || !known.Contains(superior))];
        _below = nodes.Where(node => node.SuperiorId is { } superior && known.Contains(superior)).ToLookup(node => node.SuperiorId!.Value);
    }

    public IReadOnlyList<BranchList.Row> Whole() => [.. _roots.SelectMany(root => Rows(root, 0, int.MaxValue))];

    /// <summary>One unit (without a choice: the highest ones) and the units directly below it.</summary>
    public IReadOnlyList<BranchList.Row> Around(Id<Unit>? under)
    {
        var all = _roots.Concat(_below.SelectMany(nodes => nodes));
        var from = under is { } chosen ? [.. all.Where(node => node.Id == chosen)] : _roots;
        return [.. from.SelectMany(node => Rows(node, 0, 1))];
    }

    private IEnumerable<BranchList.Row> Rows(BranchList.Node node, int depth, int deepest)
    {
        var isRead = _readable.Contains(node.Id);
        yield return new BranchList.Row(
            node.Id, node.Code, node.Name, node.Kind, depth, isRead ? Members(node) : null, _below[node.Id].Count());
        if (depth == deepest) yield break;
        foreach (var row in _below[node.Id].SelectMany(child => Rows(child, depth + 1, deepest))) yield return row;
    }

    private int Members(BranchList.Node node) => _own.GetValueOrDefault(node.Id) + _below[node.Id].Sum(Members);
}
