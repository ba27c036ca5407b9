using System.Reflection;
using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.SqlClient;
using Microsoft.Extensions.DependencyInjection;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Extensions.Hosting;

namespace BranchLife.Web.Tests.StandIns;

/// <summary>What three packages ask of the small ones that stand in for theirs (eng/standins): each fails without its stand-in.</summary>
public sealed class KeepingTheirPromises
{
    [Fact]
    public void the_sql_server_driver_infers_the_type_of_a_parameter() =>
        Assert.Equal(System.Data.SqlDbType.Int, new SqlParameter("@p", 5).SqlDbType);

    [Fact]
    public async Task the_request_log_writes_one_event_with_what_was_set_on_the_way()
    {
        var events = new Kept();
        using var logger = new LoggerConfiguration().WriteTo.Sink(events).CreateLogger();
        await using var services = new ServiceCollection().AddSingleton<ILogger>(logger).AddSingleton<DiagnosticContext>()
            .AddSingleton<IDiagnosticContext>(provider => provider.GetRequiredService<DiagnosticContext>()).BuildServiceProvider();
        var app = new ApplicationBuilder(services);
        app.UseSerilogRequestLogging(options => options.Logger = logger);
        app.Run(context =>
        {
            context.RequestServices.GetRequiredService<IDiagnosticContext>().Set("Route", "/meetings/{id}");
            return Task.CompletedTask;
        });

        await app.Build()(new DefaultHttpContext { RequestServices = services });
        services.GetRequiredService<IDiagnosticContext>().Set("Route", "nobody listens any more");

        var written = Assert.Single(events.All);
        Assert.Equal("\"/meetings/{id}\"", written.Properties["Route"].ToString());
    }

    [Fact]
    public async Task validators_are_found_in_an_assembly_and_made_with_what_they_need()
    {
        await using var services = new ServiceCollection().AddSingleton(new Limit(3))
            .AddValidatorsFromAssembly(Assembly.GetExecutingAssembly(), includeInternalTypes: true,
                filter: found => found.ValidatorType == typeof(WordValidator)).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var validator = scope.ServiceProvider.GetRequiredService<IValidator<Word>>();
        var made = new ServiceProviderValidatorFactory(scope.ServiceProvider).CreateInstance(typeof(IValidator<Word>));
        var context = new ValidationContext<Word>(new Word("四个汉字"));
        context.SetServiceProvider(scope.ServiceProvider);

        Assert.False((await validator.ValidateAsync(context)).IsValid);
        Assert.True((await validator.ValidateAsync(new Word("三个字"))).IsValid);
        Assert.IsType<WordValidator>(made);
        Assert.Contains(scope.ServiceProvider, context.RootContextData.Values);
    }

    internal sealed record Word(string Text);

    internal sealed record Limit(int Length);

    internal sealed class WordValidator : AbstractValidator<Word>
    {
        public WordValidator(Limit limit) => RuleFor(word => word.Text).MaximumLength(limit.Length);
    }

    private sealed class Kept : ILogEventSink
    {
        public List<LogEvent> All { get; } = [];

        public void Emit(LogEvent logEvent) => All.Add(logEvent);
    }
}
