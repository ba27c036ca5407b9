using System.Linq.Expressions;

namespace BranchLife.Application.Access;

/// <summary>
/// Conditions joined by "or" one by one, so that a question asks nothing that cannot hold for its reader: most readers belong to one
/// branch and to no office, and what is not asked need not be understood, planned and refused by the database on every page.
/// </summary>
internal static class Alternatives
{
    public static Expression<Func<T, bool>> Or<T>(this Expression<Func<T, bool>> condition, bool applies, Func<Expression<Func<T, bool>>> other) =>
        applies ? condition.Or(other()) : condition;

    /// <summary>Left out for nobody; for one alone by equality, which every engine plans best.</summary>
    public static Expression<Func<T, bool>> Or<T, TId>(
        this Expression<Func<T, bool>> condition, TId[] ids, Func<TId, Expression<Func<T, bool>>> one, Func<TId[], Expression<Func<T, bool>>> many) => ids switch
        {
            [] => condition,
            [var only] => condition.Or(one(only)),
            _ => condition.Or(many(ids)),
        };

    private static Expression<Func<T, bool>> Or<T>(this Expression<Func<T, bool>> condition, Expression<Func<T, bool>> other)
    {
        var row = condition.Parameters[0];
        return Expression.Lambda<Func<T, bool>>(Expression.OrElse(condition.Body, new Renamed(other.Parameters[0], row).Visit(other.Body)), row);
    }

    private sealed class Renamed(ParameterExpression name, ParameterExpression other) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == name ? other : node;
    }
}
