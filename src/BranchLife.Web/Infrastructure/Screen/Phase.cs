namespace BranchLife.Web.Infrastructure.Screen;

/// <summary>会前, 会中 or 会后 with its steps, for the partial <c>_Stepper</c>.</summary>
public sealed record Phase(string Name, IReadOnlyList<Step> Steps)
{
    public StepState State =>
        Steps.All(step => step.State is StepState.Done) ? StepState.Done
        : Steps.All(step => step.State is StepState.Todo) ? StepState.Todo
        : StepState.Now;

    public string Progress => State switch
    {
        StepState.Done => "已完成",
        StepState.Now => $"{Steps.Count(step => step.State is StepState.Done)} / {Steps.Count}",
        StepState.Todo => "未开始",
    };
}

/// <param name="Note">A date, a term or a result, at most eight characters.</param>
public sealed record Step(string Name, StepState State, string? Note = null, string? Href = null);

public enum StepState
{
    Todo,
    Now,
    Done,
}

public static class StepStateClass
{
    extension(StepState state)
    {
        public string Class => state switch
        {
            StepState.Todo => "todo",
            StepState.Now => "now",
            StepState.Done => "done",
        };
    }
}
