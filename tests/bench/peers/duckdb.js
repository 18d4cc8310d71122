// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The same steps by DuckDB: node duckdb.js FILE CSV. Needs the npm package @duckdb/node-api in NODE_PATH. Prints one
// JSON object a line, in milliseconds, the best of three where a step can be done again.
'use strict';
const {DuckDBInstance} = require('@duckdb/node-api');

const [file, csv] = process.argv.slice(2);
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

// Every field by name, as the program knows them: a sniffed schema costs DuckDB more.
const identity = ['customer_id', 'project_id', 'agent_name', 'agent_version', 'agent_session_id',
    'agent_workflow_name', 'agent_workflow_version', 'agent_workflow_session_id', 'batch_definition_id',
    'batch_execution_id', 'tool_id', 'tool_instance_id', 'tool_execution_id'];
const struct = `STRUCT(${identity.map((key) => `${key} VARCHAR`).join(', ')}, agent_turn BIGINT)`;
const columns = `{job_id: 'VARCHAR', agent_identity_context: '${struct}', module: 'VARCHAR', status: 'VARCHAR',
    score: 'DOUBLE', explanation: 'VARCHAR'}`;
const top = "CASE WHEN module IN ('observed_consistency', 'data_grounding') THEN 1 ELSE 10 END";
const keep = (what) => `CREATE OR REPLACE TEMP TABLE kept AS SELECT rowid AS row FROM jobs ${what}`;

async function main() {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const time = async (name, times, ...statements) => {
        let best = Infinity;
        for (let i = 0; i < times; ++i) {
            const start = process.hrtime.bigint();
            for (const statement of statements)
                await connection.run(statement);
            best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e6);
        }
        console.log(JSON.stringify({name, value: best}));
    };
    await connection.run('LOAD icu'); // for COLLATE en: names and texts are compared as we do
    await time('read', 1, `CREATE TABLE jobs AS SELECT job_id, unnest(agent_identity_context), module, status, score,
        explanation FROM read_json(${quoted(file)}, format = 'array', columns = ${columns},
        maximum_object_size = 300000000)`);
    await time('sort/score', 3, keep(`ORDER BY score / (${top}) NULLS LAST, job_id`));
    await time('sort/agent+score', 3, keep(`ORDER BY agent_name COLLATE en NULLS LAST, score / (${top}) DESC NULLS LAST, job_id`));
    await time('sort/id', 3, keep('ORDER BY job_id'));
    await time('sort/name', 3, keep('ORDER BY agent_name COLLATE en NULLS LAST, job_id'));
    await time('sort/version', 3, keep('ORDER BY agent_version NULLS LAST, job_id'));
    await time('sort/turn', 3, keep('ORDER BY agent_turn NULLS LAST, job_id'));
    await time('sort/session', 3, keep('ORDER BY agent_session_id NULLS LAST, job_id'));
    await time('sort/explanation', 3, keep('ORDER BY explanation COLLATE en NULLS LAST, job_id'));
    await time('facets/two', 3, 'SELECT module, count(*) FROM jobs GROUP BY module',
        'SELECT status, count(*) FROM jobs GROUP BY status');
    const first = (await connection.runAndReadAll('SELECT module, agent_name FROM jobs LIMIT 1')).getRows()[0];
    const module = `module = ${quoted(first[0])}`;
    const low = `score BETWEEN 0 AND 0.5 * (${top})`;
    await time('filter/module', 3, keep(`WHERE ${module}`));
    await time('filter/score', 3, keep(`WHERE ${low}`));
    await time('filter/module+score+agent', 3, keep(`WHERE ${module} AND ${low} AND agent_name = ${quoted(first[1])}`));
    await time('search/ascii', 3, keep("WHERE explanation ILIKE '%period%'"));
    await time('search/none', 3, keep("WHERE explanation ILIKE '%zqxjv%'"));
    await time('search/non-ascii', 3, keep("WHERE explanation ILIKE '%größe%'"));
    await time('search/han', 3, keep("WHERE explanation ILIKE '%日本%'"));
    const faithfulness = "o.module = 'faithfulness'";
    await time('query/prefix', 3, keep("WHERE agent_name ILIKE 'support%'"));
    await time('query/score', 3, keep('WHERE score < 5'));
    await time('query/in-session', 3, keep(`WHERE agent_session_id IN
        (SELECT agent_session_id FROM jobs o WHERE ${faithfulness} AND o.score < 3)`));
    await time('query/not in-turn', 3, keep(`WHERE NOT EXISTS (SELECT 1 FROM jobs o WHERE ${faithfulness}
        AND o.agent_session_id = jobs.agent_session_id AND o.agent_turn = jobs.agent_turn)`));
    await time('query/expression', 3, keep("WHERE regexp_matches(explanation, '(late|due) (fee|date)s?')"));
    await time('sessions/page', 3, `CREATE OR REPLACE TABLE page AS SELECT s.*, m.* EXCLUDE (agent_session_id) FROM
        (SELECT agent_session_id, any_value(agent_name) AS agent, any_value(agent_version) AS version, count(*) AS jobs,
            count(DISTINCT agent_turn) AS turns, count(*) FILTER (status = 'failed') AS failed,
            count(*) FILTER (status IN ('submitted', 'in_progress')) AS pending,
            count(*) FILTER (status = 'not_run') AS not_run, min(score / (${top})) AS lowest
            FROM jobs WHERE agent_session_id IS NOT NULL GROUP BY agent_session_id) s
        LEFT JOIN (SELECT agent_session_id, map(list(module), list({'lowest': lowest, 'mean': mean, 'scored': scored})) AS of
            FROM (SELECT agent_session_id, module, min(score / (${top})) AS lowest, avg(score / (${top})) AS mean,
                count(score) AS scored FROM jobs GROUP BY agent_session_id, module) GROUP BY agent_session_id) m
        USING (agent_session_id) ORDER BY s.lowest NULLS LAST`);
    await time('csv', 2, `COPY jobs TO ${quoted(csv)} (HEADER)`);
    console.log(JSON.stringify({name: 'memory', value: process.resourceUsage().maxRSS * 1024 / 1e6}));
}

main().catch((error) => {
    console.error(error.message);
    process.exit(1);
});
